// Reads the user's shortcut and compares it with a key press. Pure in its arguments.

export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'shiftKey' | 'metaKey'>;

const MODIFIERS = { alt: 'altKey', ctrl: 'ctrlKey', shift: 'shiftKey', meta: 'metaKey' } as const;
type Modifier = keyof typeof MODIFIERS;
const isModifier = (word: string): word is Modifier => word in MODIFIERS;

/**
 * Does the press equal `shortcut`, such as `Alt+Shift+B`? Modifiers must agree exactly. Letters and digits are compared by their
 * place on the keyboard too, since Alt changes what they type (`Alt+Shift+B` types `ı` on a Mac).
 */
export function isShortcut(shortcut: string, press: KeyPress): boolean {
  const words = shortcut.split('+').map((word) => word.trim().toLowerCase());
  const key = words.find((word) => !isModifier(word));
  if (!key) return false;
  for (const [word, flag] of Object.entries(MODIFIERS)) if (words.includes(word) !== press[flag]) return false;
  const code = press.code.toLowerCase();
  return press.key.toLowerCase() === key || code === `key${key}` || code === `digit${key}`;
}

/** A shortcut without Alt, Ctrl or Meta types something; then it must not be taken from a text field. */
export const types = (shortcut: string): boolean => !/\b(?:alt|ctrl|meta)\b/i.test(shortcut);

const KEY_OF: Readonly<Record<Modifier, string>> = { alt: 'Alt', ctrl: 'Control', shift: 'Shift', meta: 'Meta' };

/** Is the modifier the user chose for hovering held in this event? */
export const isHeld = (modifier: Modifier | 'none', event: Pick<KeyPress, 'altKey' | 'ctrlKey' | 'shiftKey' | 'metaKey'>): boolean =>
  modifier !== 'none' && event[MODIFIERS[modifier]];

/** Is this the modifier's own key? */
export const isModifierKey = (modifier: Modifier | 'none', key: string): boolean => modifier !== 'none' && key === KEY_OF[modifier];
