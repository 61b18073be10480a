// Formulas of a title as plain text, where they are not set: Greek letters, signs, small indices. What has no sign keeps its words. Pure.

import { texParts } from './tex-parts.ts';

const rows = (text: string): readonly (readonly [string, string])[] =>
  text.split(' ').map((row) => [row.slice(0, -1), row.slice(-1)] as const);

/** Made with the first formula. */
let tables: ReturnType<typeof makeTables> | undefined;

const makeTables = () => ({
  /** Commands that one sign says; case tells letters apart. */
  signs: new Map([
    ...rows('alphaα betaβ gammaγ deltaδ epsilonε varepsilonε zetaζ etaη thetaθ varthetaϑ iotaι kappaκ lambdaλ muμ nuν xiξ piπ rhoρ sigmaσ'),
    ...rows('tauτ upsilonυ phiφ varphiφ chiχ psiψ omegaω GammaΓ DeltaΔ ThetaΘ LambdaΛ XiΞ PiΠ SigmaΣ UpsilonΥ PhiΦ PsiΨ OmegaΩ ellℓ'),
    ...rows('times× cdot· pm± mp∓ to→ rightarrow→ leftarrow← leftrightarrow↔ Rightarrow⇒ infty∞ sim∼ simeq≃ approx≈ equiv≡ neq≠ ne≠'),
    ...rows('le≤ leq≤ ge≥ geq≥ ll≪ gg≫ in∈ subset⊂ cup∪ cap∩ partial∂ nabla∇ sum∑ prod∏ int∫ sqrt√ hbarℏ dagger† prime′ star⋆ ast∗'),
    ...rows('otimes⊗ oplus⊕ circ∘ bullet• ldots… dots… cdots… langle⟨ rangle⟩ forall∀ exists∃ perp⊥ parallel∥ odot⊙ propto∝ mid∣'),
  ]),
  up: paired('0123456789+-=()ni*', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ*'),
  down: paired('0123456789+-=()aeoxhklmnpstij', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼ'),
  /** Letters with doubled strokes that have a sign of their own. */
  doubled: paired('RNZQCPH', 'ℝℕℤℚℂℙℍ'),
});
const paired = (from: string, to: string): ReadonlyMap<string, string> => new Map([...from].map((sign, at) => [sign, [...to][at] ?? sign]));

/** `$\alpha_s$ at $\sqrt{s} = 13\,\mathrm{TeV}$` as `αₛ at √s = 13 TeV`. Text without formulas comes back unchanged. */
export const plainTex = (text: string): string =>
  /[$\\]/.test(text)
    ? texParts(text)
        .map((part) => ('tex' in part ? plain(part.tex) : part.text))
        .join('')
    : text;

type Signs = ReadonlyMap<string, string>;

const GROUP = '(?:\\{([^{}]*)\\}|(\\\\[A-Za-z]+|[^\\s{}\\\\]))';

function plain(tex: string): string {
  tables ??= makeTables();
  const { signs, up, down, doubled } = tables;
  let text = tex
    .replace(/\\(?:left|right|[bB]igg?[lr]?)(?![A-Za-z])/g, '')
    .replace(/\\mathbb\s*\{?([A-Z])\}?/g, (_, letter: string) => doubled.get(letter) ?? letter)
    .replace(
      /\\(?:math[a-z]+|text[a-z]*|operatorname|boldsymbol|bm|rm|bf|it|cal|mbox|hat|bar|tilde|vec|overline|widetilde|widehat)\*?(?![A-Za-z])\s*/g,
      '',
    )
    .replace(/\\(?:[,;:!> ]|q?quad|space)/g, ' ')
    .replace(/~/g, ' ')
    .replace(/\\([%#&_$])/g, '$1')
    .replace(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '$1/$2');
  // Inside out, so that an index of an index keeps its place.
  text = text
    .replace(new RegExp(`\\^\\s*${GROUP}`, 'g'), (_, group?: string, one?: string) => small('^', group ?? one ?? '', up, signs))
    .replace(new RegExp(`_\\s*${GROUP}`, 'g'), (_, group?: string, one?: string) => small('_', group ?? one ?? '', down, signs));
  return (
    text
      // The blank that ends a command is none of a letter's, but stands around a sign.
      .replace(/\\([A-Za-z]+)(\s?)/g, (_, name: string, blank: string) => {
        const sign = signs.get(name) ?? `${name} `;
        return /[\p{L}√]/u.test(sign) ? sign : sign + blank;
      })
      .replace(/[{}]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Small signs where every letter has one; else the index stands as it is written. */
function small(mark: string, index: string, small: Signs, signs: Signs): string {
  const read = index.replace(/\\([A-Za-z]+)/g, (_, name: string) => signs.get(name) ?? name).replace(/\s+/g, '');
  if (read === '′' || read === '∗' || read === '†') return read;
  return [...read].every((sign) => small.has(sign)) ? [...read].map((sign) => small.get(sign)).join('') : `${mark}${read}`;
}
