// Where TeX stands in a title or an abstract. Pure; sets nothing.

export type TexPart = { readonly text: string } | { readonly tex: string; readonly raw: string };

/**
 * `$…$`, `$$…$$`, `\(…\)` and `\[…\]`. A dollar opens only before something other than a blank and closes only behind one, and never
 * before a digit ("between $5 and $10" is money).
 */
export const MATH = /(?<!\\)(?:\$\$(.+?)\$\$|\$(?![\s$])((?:\\.|[^$\\])*?[^\s\\$]|\\.)\$(?!\d)|\\\((.+?)\\\)|\\\[(.+?)\\\])/gs;

/** Commands outside of mathematics that only say how letters look, and signs that stand for others. */
const LOOKS = /\\(?:emph|textit|textbf|textrm|textsc|texttt|textsf|text|mathrm|it|bf|em|rm|sc)\b\s*/g;

export function texParts(text: string): readonly TexPart[] {
  if (!/[$\\]/.test(text)) return [{ text }];
  const parts: TexPart[] = [];
  let from = 0;
  for (const found of text.matchAll(MATH)) {
    if (found.index > from) parts.push({ text: plain(text.slice(from, found.index)) });
    parts.push({ tex: found[1] ?? found[2] ?? found[3] ?? found[4] ?? '', raw: found[0] });
    from = found.index + found[0].length;
  }
  if (from < text.length) parts.push({ text: plain(text.slice(from)) });
  return parts;
}

/** `\emph{E. coli} \& more` as it is read. Braces go only with the command they belonged to. */
function plain(text: string): string {
  if (!text.includes('\\')) return text;
  const bare = text.replace(LOOKS, '');
  const opened = bare.length < text.length ? bare.replace(/\{([^{}]*)\}/g, '$1') : bare;
  return opened.replace(/\\([&%$#_{}])/g, '$1');
}
