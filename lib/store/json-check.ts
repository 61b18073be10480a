// What JSON.parse lets through without a word: keys given twice, keys that reach into prototypes, absurd depth. For files from outside.

/** Our own files are six deep. */
const DEEPEST = 40;
const HOSTILE: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** `line 3, column 7` of an index, both from 1. */
function placeIn(json: string, index: number): string {
  const before = json.slice(0, index);
  return `line ${before.split('\n').length}, column ${index - before.lastIndexOf('\n')}`;
}

/** The index of the quote that closes the string beginning at `start`. */
function closingQuote(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let slashes = 0;
    while (json[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at;
  }
  return json.length;
}

/** The first oddity of a text that JSON.parse has accepted, with its place; undefined when there is none. */
export function findOddity(json: string): string | undefined {
  /** The keys seen in each open object, undefined for an array. */
  const open: (Set<string> | undefined)[] = [];
  let keyNext = false;
  for (let at = 0; at < json.length; at++) {
    switch (json[at]) {
      case '{':
      case '[':
        if (open.length >= DEEPEST) return `nested deeper than ${DEEPEST} levels at ${placeIn(json, at)}`;
        keyNext = json[at] === '{';
        open.push(keyNext ? new Set() : undefined);
        break;
      case '}':
      case ']':
        open.pop();
        keyNext = false;
        break;
      case ',':
        keyNext = open.at(-1) !== undefined;
        break;
      case '"': {
        const end = closingQuote(json, at);
        const seen = open.at(-1);
        if (keyNext && seen) {
          const key: unknown = JSON.parse(json.slice(at, end + 1));
          if (typeof key === 'string' && HOSTILE.has(key)) return `the key "${key}" at ${placeIn(json, at)} is not allowed`;
          if (typeof key === 'string' && seen.has(key)) return `the key "${key.slice(0, 60)}" at ${placeIn(json, at)} appears twice`;
          seen.add(String(key));
        }
        keyNext = false;
        at = end;
        break;
      }
    }
  }
  return undefined;
}
