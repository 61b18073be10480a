// What a page's category says, as words: arXiv's codes say nothing to anybody else. Pure.

/** Fields of the archives, in the words of topic lists. https://arxiv.org/category_taxonomy */
const ARCHIVES: Readonly<Record<string, string>> = {
  'astro-ph': 'astronomy and astrophysics',
  'cond-mat': 'condensed matter physics',
  cs: 'computer science',
  econ: 'economics',
  eess: 'electrical engineering and systems',
  'gr-qc': 'general relativity, gravitation and quantum cosmology',
  'hep-ex': 'particle physics experiment',
  'hep-lat': 'lattice field theory, particle physics',
  'hep-ph': 'particle physics phenomenology',
  'hep-th': 'high energy physics theory',
  math: 'mathematics',
  'math-ph': 'mathematical physics',
  nlin: 'nonlinear dynamics and complex systems',
  'nucl-ex': 'nuclear physics experiment',
  'nucl-th': 'nuclear theory',
  physics: 'physics',
  'q-bio': 'quantitative biology',
  'q-fin': 'quantitative finance',
  'quant-ph': 'quantum physics, quantum information',
  stat: 'statistics',
};

const SUBJECTS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'cs.AI artificial intelligence|cs.AR hardware architecture|cs.CC computational complexity|cs.CE computational engineering|' +
    'cs.CG computational geometry|cs.CL natural language processing, computational linguistics|cs.CR cryptography and security|' +
    'cs.CV computer vision, pattern recognition|cs.CY computers and society|cs.DB databases|cs.DC distributed, parallel computing|' +
    'cs.DL digital libraries, bibliometrics|cs.DM discrete mathematics|cs.DS algorithms, data structures|cs.ET emerging technologies|' +
    'cs.FL formal languages, automata|cs.GR computer graphics|cs.GT game theory|cs.HC human-computer interaction|' +
    'cs.IR information retrieval|cs.IT information theory|cs.LG machine learning|cs.LO logic in computer science|cs.MA multiagent systems|' +
    'cs.MM multimedia|cs.NA numerical analysis|cs.NE neural and evolutionary computing|cs.NI computer networks|cs.OS operating systems|' +
    'cs.PF performance|cs.PL programming languages|cs.RO robotics|cs.SC symbolic computation|cs.SD sound, audio|cs.SE software engineering|' +
    'cs.SI social networks|cs.SY control systems|stat.ML machine learning, statistics|stat.ME statistical methods|stat.AP applied statistics|' +
    'stat.CO statistical computation|stat.TH mathematical statistics|math.AG algebraic geometry|math.AP partial differential equations|' +
    'math.AT algebraic topology|math.CO combinatorics|math.DG differential geometry|math.DS dynamical systems|math.FA functional analysis|' +
    'math.GR group theory|math.GT geometric topology|math.LO logic|math.NA numerical analysis|math.NT number theory|' +
    'math.OC optimization and control|math.PR probability|math.RT representation theory|math.ST mathematical statistics|' +
    'cond-mat.dis-nn disordered systems, neural networks|cond-mat.mes-hall mesoscopic nanoscale physics|cond-mat.mtrl-sci materials science|' +
    'cond-mat.soft soft matter|cond-mat.stat-mech statistical mechanics|cond-mat.str-el strongly correlated electrons|' +
    'cond-mat.supr-con superconductivity|cond-mat.quant-gas quantum gases|astro-ph.CO cosmology|astro-ph.EP planets, exoplanets|' +
    'astro-ph.GA galaxies|astro-ph.HE high energy astrophysics|astro-ph.IM astronomical instruments|astro-ph.SR solar and stellar astrophysics|' +
    'physics.optics optics, photonics|physics.bio-ph biological physics|physics.chem-ph chemical physics|physics.flu-dyn fluid dynamics|' +
    'physics.plasm-ph plasma physics|physics.soc-ph social physics, networks|physics.med-ph medical physics|physics.ao-ph atmospheric, oceanic physics|' +
    'physics.geo-ph geophysics|physics.atom-ph atomic physics|physics.ins-det detectors, instrumentation|physics.comp-ph computational physics|' +
    'q-bio.NC neuroscience|q-bio.GN genomics|q-bio.BM biomolecules|q-bio.QM quantitative methods in biology|q-bio.PE populations and evolution|' +
    'eess.AS speech, audio processing|eess.IV image and video processing|eess.SP signal processing|eess.SY control systems'
  )
    .split('|')
    .map((row): [string, string] => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)]),
);

const CODE = /\b([a-z]+(?:-[a-z]+)?)(\.[A-Za-z-]{2,8})?\b/g;

/** A category as printed (`cs.LG`, `Machine Learning (cs.LG)`, plain keywords) as words; undefined where there are none. */
export function categoryWords(category: string | undefined): string | undefined {
  if (!category?.trim()) return undefined;
  const names: string[] = [];
  const rest = category.replace(CODE, (whole, archive: string, subject: string | undefined) => {
    const field = ARCHIVES[archive];
    // "physics" and "math" are words as well as codes; either way they say the same.
    if (!field) return whole;
    const name = subject && SUBJECTS[`${archive}${subject}`];
    names.push(...(name ? [name, field] : [field]));
    return ' ';
  });
  const words = rest
    .replace(/[()[\];]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return [words, ...new Set(names)].filter(Boolean).join(', ') || undefined;
}
