// Reads the user's shortcut and compares it with a key press. Pure in its arguments.

export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'shiftKey' | 'metaKey'>;

const MODIFIERS = ['alt', 'ctrl', 'shift', 'meta'] as const;
type Modifier = (typeof MODIFIERS)[number];

const joined = (words: readonly string[]): string =>
  words
    .map((word) => word.trim().toLowerCase())
    .sort()
    .join('+');

/**
 * Does the press equal `shortcut`, such as `Alt+Shift+B`? Modifiers must agree exactly. Letters and digits are compared by their
 * place on the keyboard too, since Alt changes what they type (`Alt+Shift+B` types `ı` on a Mac).
 */
export function isShortcut(shortcut: string, press: KeyPress): boolean {
  const wanted = joined(shortcut.split('+'));
  const held = MODIFIERS.filter((modifier) => isHeld(modifier, press));
  return [press.key, press.code.replace(/^(Key|Digit)/, '')].some((key) => key && joined([...held, key]) === wanted);
}

/** A shortcut without Alt, Ctrl or Meta types something; then it must not be taken from a text field. */
export const types = (shortcut: string): boolean => !/\b(?:alt|ctrl|meta)\b/i.test(shortcut);

/** Is the modifier the user chose for hovering held in this event? */
export const isHeld = (modifier: Modifier | 'none', event: Pick<KeyPress, 'altKey' | 'ctrlKey' | 'shiftKey' | 'metaKey'>): boolean =>
  modifier !== 'none' && event[`${modifier}Key`];

/** Is this the modifier's own key? */
export const isModifierKey = (modifier: Modifier | 'none', key: string): boolean =>
  key.toLowerCase() === (modifier === 'ctrl' ? 'control' : modifier);
