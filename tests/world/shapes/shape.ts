// A small language for the shape of an answer: every key, and what may stand there. Says where an answer differs.

export type Shape = (value: unknown, path: string) => string[];

const type =
  (name: 'string' | 'number' | 'boolean'): Shape =>
  (value, path) =>
    typeof value === name ? [] : [`${path}: ${name} expected, not ${JSON.stringify(value)?.slice(0, 60)}`];

export const text = type('string');
export const number = type('number');
export const boolean = type('boolean');
export const nothing: Shape = (value, path) => (value === null ? [] : [`${path}: null expected`]);
/** Anything: for fields nobody reads. */
export const anything: Shape = () => [];

export const pattern =
  (form: RegExp): Shape =>
  (value, path) =>
    typeof value === 'string' && form.test(value) ? [] : [`${path}: ${form} expected, not ${JSON.stringify(value)?.slice(0, 60)}`];

export const either =
  (...shapes: readonly Shape[]): Shape =>
  (value, path) => {
    const all = shapes.map((shape) => shape(value, path));
    return all.some((problems) => problems.length === 0) ? [] : (all[0] ?? []);
  };

export const nullable = (shape: Shape): Shape => either(shape, nothing);

export const list =
  (shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value) ? value.flatMap((one, at) => shape(one, `${path}[${at}]`)) : [`${path}: list expected`];

/** A key that may be missing. */
export type Field = Shape | { readonly optional: Shape };
export const optional = (shape: Shape): Field => ({ optional: shape });

/** Exactly these keys: an unknown key is a difference too. */
export const record =
  (fields: Readonly<Record<string, Field>>): Shape =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path}: object expected`];
    const entries = new Map(Object.entries(value));
    const unknown = [...entries.keys()].filter((key) => !(key in fields)).map((key) => `${path}.${key}: unknown key`);
    const known = Object.entries(fields).flatMap(([key, field]) => {
      const shape = typeof field === 'function' ? field : field.optional;
      if (!entries.has(key)) return typeof field === 'function' ? [`${path}.${key}: missing`] : [];
      return shape(entries.get(key), `${path}.${key}`);
    });
    return [...unknown, ...known];
  };

/** Any keys, one shape. */
export const table =
  (shape: Shape): Shape =>
  (value, path) =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => shape(one, `${path}.${key}`))
      : [`${path}: table expected`];

export const differences = (shape: Shape, value: unknown): string[] => shape(value, '$').slice(0, 20);
