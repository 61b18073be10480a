// One field of something that is saved as it is left, and that may be changed elsewhere meanwhile: what is on record stands in it until
// the user types, and what they typed is never taken for what was there before.

import { useRef, useState } from 'preact/hooks';

/** `from` is what was on record where the typed words go on from. */
export type Typed = { readonly value: string; readonly from: string };

export type DraftRules = {
  /** As the record keeps what was typed. */
  readonly kept: (value: string) => string;
  /** Between what was found and what had been typed before it was. */
  readonly glue: string;
};

/** What becomes of typed words where the record says something else than what they went on from. `sent` was saved last. Pure. */
export function onRecord(typed: Typed, record: string, sent: string | undefined, { kept, glue }: DraftRules): Typed | undefined {
  if (record === typed.from) return typed;
  // Our own have arrived; the user may have typed on.
  if (record === sent || record === kept(typed.value)) return { ...typed, from: record };
  // Nothing of it is the user's that is not saved.
  if (kept(typed.value) === typed.from) return undefined;
  // Typed into an empty field, before it was found that there is something: nobody meant to replace that.
  const both = typed.from === '' && record !== '';
  return { value: both ? `${record}${glue}${typed.value}` : typed.value, from: record };
}

export type Draft = {
  readonly value: string;
  /** The user typed what is not on record. */
  readonly changed: boolean;
  readonly type: (value: string) => void;
  /** The value is being saved. */
  readonly send: () => void;
};

export function useDraft(record: string, rules: DraftRules): Draft {
  const [, draw] = useState<Typed>();
  const typed = useRef<Typed | undefined>(undefined);
  const sent = useRef<string | undefined>(undefined);
  if (typed.current) typed.current = onRecord(typed.current, record, sent.current, rules);
  const value = typed.current?.value ?? record;
  return {
    value,
    changed: typed.current !== undefined && rules.kept(value) !== record,
    type(next) {
      typed.current = { value: next, from: record };
      draw(typed.current);
    },
    send() {
      sent.current = rules.kept(value);
    },
  };
}
