// Institutions, topics and categories of the world. The institutions are invented; the topic names are OpenAlex's (CC0).

export type Institution = { readonly name: string; readonly country: string; readonly type: 'education' | 'facility' | 'company' };

const place = (name: string, country: string, type: Institution['type'] = 'education'): Institution => ({ name, country, type });

export const INSTITUTIONS: readonly Institution[] = [
  place('Adriatic Institute for Advanced Studies', 'IT'),
  place('Lake Geneva Polytechnic', 'CH'),
  place('École des Ponts-Rouges', 'FR'),
  place('Northmoor University', 'GB'),
  place('Harbourside Institute of Technology', 'US'),
  place('University of Lindenau', 'DE'),
  place('Kitayama University', 'JP'),
  place('Universidad de Valdemar', 'ES'),
  place('Ganga Institute of Science', 'IN'),
  place('Jinhe University of Science and Technology', 'CN'),
  place('Sveaborg Research Centre', 'SE', 'facility'),
  place('Universidade do Rio Claro', 'BR'),
  place('University of Table Bay', 'ZA'),
  place('Carmel Institute', 'IL'),
  place('Meadowlark Labs', 'US', 'company'),
  place('Ottoman Gulf University', 'TR'),
];

export const institutionKey = (index: number): string => `I99${String(index).padStart(8, '0')}`;
export const rorOf = (index: number): string => `https://ror.org/0zz${String(index).padStart(4, '0')}00`;

export type Topic = {
  readonly id: string;
  readonly name: string;
  readonly subfield: readonly [number, string];
  readonly field: readonly [number, string];
};

const AI = [1702, 'Artificial Intelligence'] as const;
const CS = [17, 'Computer Science'] as const;
const PHYS = [31, 'Physics and Astronomy'] as const;
const MATH = [26, 'Mathematics'] as const;

const topic = (id: number, name: string, subfield: Topic['subfield'], field: Topic['field']): Topic => ({
  id: `T${id}`,
  name,
  subfield,
  field,
});

export const TOPICS: readonly Topic[] = [
  topic(10320, 'Neural Networks and Applications', AI, CS),
  topic(11612, 'Stochastic Gradient Optimization Techniques', AI, CS),
  topic(10775, 'Generative Adversarial Networks and Image Synthesis', [1707, 'Computer Vision and Pattern Recognition'], CS),
  topic(12611, 'Neural Networks and Reservoir Computing', AI, CS),
  topic(12535, 'Machine Learning and Algorithms', AI, CS),
  topic(11206, 'Model Reduction and Neural Networks', [3109, 'Statistical and Nonlinear Physics'], PHYS),
  topic(10126, 'Random Matrices and Applications', [2613, 'Statistics and Probability'], MATH),
  topic(11798, 'Theoretical and Computational Physics', [3104, 'Condensed Matter Physics'], PHYS),
  topic(10622, 'Quantum Information and Cryptography', [1703, 'Computational Theory and Mathematics'], CS),
  topic(10028, 'Topic Modeling', AI, CS),
  topic(10048, 'Particle physics theoretical and experimental studies', [3106, 'Nuclear and High Energy Physics'], PHYS),
  topic(10039, 'Gamma-ray bursts and supernovae', [3103, 'Astronomy and Astrophysics'], PHYS),
];

/** arXiv categories with the names its pages print. */
export const CATEGORIES: Readonly<Record<string, string>> = {
  'cs.LG': 'Machine Learning',
  'stat.ML': 'Machine Learning',
  'cond-mat.dis-nn': 'Disordered Systems and Neural Networks',
  'cond-mat.stat-mech': 'Statistical Mechanics',
  'math.PR': 'Probability',
  'cs.CL': 'Computation and Language',
  'cs.CV': 'Computer Vision and Pattern Recognition',
  'quant-ph': 'Quantum Physics',
  'hep-ex': 'High Energy Physics - Experiment',
  'hep-th': 'High Energy Physics - Theory',
  'astro-ph.HE': 'High Energy Astrophysical Phenomena',
};

export const ARCHIVES: Readonly<Record<string, string>> = {
  cs: 'Computer Science',
  stat: 'Statistics',
  'cond-mat': 'Condensed Matter',
  math: 'Mathematics',
  'quant-ph': 'Quantum Physics',
  'hep-ex': 'High Energy Physics - Experiment',
  'hep-th': 'High Energy Physics - Theory',
  'astro-ph': 'Astrophysics',
};

export const archiveOf = (category: string): string => category.split('.')[0] ?? category;
