// How cards open and look.

import { useState } from 'preact/hooks';
import { options } from '../../assets/locales/en/options.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/core/you.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Field } from '../ui/field.tsx';
import { Switch } from '../ui/switch.tsx';
import { number, wordsOf } from '../ui/words.ts';
import { SubfieldField } from './subfield-field.tsx';
import type { Change } from './use-settings.ts';

const t = wordsOf('options', options);

/** ms; around what peers use: 200 is the fastest that is not taken for a flicker, 1,000 the slowest people wait for. */
const DELAYS = [200, 400, 700, 1_000];
const MODIFIERS = ['none', 'alt', 'ctrl', 'shift', 'meta'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;

export function GeneralPart({ settings, change }: { readonly settings: Settings; readonly change: Change }) {
  const delays = DELAYS.includes(settings.openDelay) ? DELAYS : [...DELAYS, settings.openDelay].sort((a, b) => a - b);
  return (
    <div class="part">
      <Switch
        label={t('click-only')}
        help={t('click-only-help')}
        checked={settings.clickOnly}
        onChange={(clickOnly) => change({ clickOnly })}
      />
      <Choice
        label={t('delay')}
        value={settings.openDelay}
        options={delays.map((ms) => ({ value: ms, label: t('delay-seconds', { seconds: number(ms / 1_000) }) }))}
        onChange={(openDelay) => change({ openDelay })}
      />
      <Choice
        label={t('modifier')}
        value={settings.modifier}
        options={MODIFIERS.map((value) => ({ value, label: t(`modifier-${value}`) }))}
        onChange={(modifier) => change({ modifier })}
      />
      <ShortcutField value={settings.shortcut} onChange={(shortcut) => change({ shortcut })} />
      <Switch label={t('numbers')} help={t('numbers-help')} checked={settings.numbers} onChange={(numbers) => change({ numbers })} />
      <Choice
        label={t('theme')}
        value={settings.theme}
        options={THEMES.map((value) => ({ value, label: t(`theme-${value}`) }))}
        onChange={(theme) => change({ theme })}
      />
      <Switch
        label={t('marks')}
        help={t('marks-help')}
        checked={settings.markFollowed}
        onChange={(markFollowed) => change({ markFollowed })}
      />
      <SubfieldField value={settings.subfield} onChange={(subfield) => change({ subfield })} />
    </div>
  );
}

function ShortcutField({ value, onChange }: { readonly value: string; readonly onChange: (shortcut: string) => void }) {
  const [bad, setBad] = useState(false);
  const take = (event: KeyboardEvent): void => {
    // Tab and Escape keep their meaning, or the field could not be left by keyboard.
    if (event.key === 'Tab' || event.key === 'Escape') return;
    event.preventDefault();
    if (['Control', 'Alt', 'Shift', 'Meta'].includes(event.key)) return;
    const shortcut = readShortcut(event);
    setBad(shortcut === undefined);
    if (shortcut) onChange(shortcut);
  };
  return (
    <div class="field-row" onKeyDownCapture={take} onBeforeInputCapture={(event) => event.preventDefault()}>
      <Field label={t('shortcut')} value={value} onInput={() => {}} help={t('shortcut-help')} error={bad ? t('shortcut-bad') : undefined} />
      {value === DEFAULT_SETTINGS.shortcut ? null : (
        <Button onClick={() => onChange(DEFAULT_SETTINGS.shortcut)}>{t('shortcut-reset')}</Button>
      )}
    </div>
  );
}

/** `Alt+Shift+B` from the keys held and pressed; undefined without a modifier that typing does not use. */
export function readShortcut({
  ctrlKey,
  altKey,
  shiftKey,
  metaKey,
  code,
}: Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey' | 'code'>): string | undefined {
  const key = /^(?:Key([A-Z])|Digit(\d))$/.exec(code);
  const letter = key?.[1] ?? key?.[2];
  if (!letter || !(ctrlKey || altKey || metaKey)) return undefined;
  return [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', metaKey && 'Meta', letter].filter(Boolean).join('+');
}
