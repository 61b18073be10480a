// What the user wants to remember of somebody: a note and tags, saved as they are left. Nothing of it leaves the browser.

import { useEffect, useRef, useState } from 'preact/hooks';
import { panelSections as words } from '../../../assets/locales/en/panel-sections.ts';
import { samePerson } from '../../../lib/core/followed.ts';
import { LONGEST_TAG, MOST_TAGS, type PersonNote } from '../../../lib/core/remembered.ts';
import { Field } from '../../ui/field.tsx';
import { SectionFrame } from '../../ui/section-frame.tsx';
import { date, wordsOf } from '../../ui/words.ts';
import type { PanelSection, PanelSectionProps } from '../panel-section.ts';
import { type DraftRules, useDraft } from './use-draft.ts';

const t = wordsOf('panel-sections', words);
/** ms after the last key before a note is saved: long enough for a sentence to be thought, short enough to lose none. */
const PAUSE = 800;

const typedTags = (text: string): readonly string[] => text.split(',').flatMap((tag) => tag.trim() || []);
/** As they are kept: each once, none too long, none cut within a sign. */
const tagsOf = (text: string): readonly string[] => {
  const short = typedTags(text).map((tag) =>
    tag
      .slice(0, LONGEST_TAG)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trim(),
  );
  return [...new Set(short)].slice(0, MOST_TAGS);
};
const TEXT: DraftRules = { kept: (value) => value.trim(), glue: '\n\n' };
const TAGS: DraftRules = { kept: (value) => tagsOf(value).join(', '), glue: ', ' };

function Notes({ facets, researcher, records, kept }: PanelSectionProps) {
  const orcid = facets.profile?.value?.orcid;
  // Opened by their iD they are known by another id, too.
  const them = { ids: [...new Set([...records, researcher.id])], ...(orcid ? { orcid } : {}) };
  // Records that were joined may have a note each; one field is there to write the first.
  const theirs: readonly (PersonNote | undefined)[] = kept.notes?.filter((one) => samePerson(one, them)) ?? [];
  const name = researcher.name ?? researcher.id;
  // Words saved before the iD is known would be a second note, behind the one that is found by it.
  const known = kept.notes !== undefined && (facets.profile?.value !== undefined || facets.profile?.loading === false);
  return (
    <SectionFrame label={t('notes')} busy={!known}>
      {known
        ? (theirs.length > 0 ? theirs : [undefined]).map((note, place) => {
            // The first is on all their records; what else was kept stays on its own.
            const { ids, orcid } = place > 0 && note ? note : them;
            const whose = { ...(note ? { key: note.key } : {}), ids, ...(orcid ? { orcid } : {}), name };
            return <Editor key={place} note={note} save={(text, tags) => kept.setNote({ ...whose, text, tags })} />;
          })
        : null}
    </SectionFrame>
  );
}

type EditorProps = {
  readonly note: PersonNote | undefined;
  readonly save: (text: string, tags: readonly string[]) => Promise<boolean>;
};

function Editor({ note, save }: EditorProps) {
  const text = useDraft(note?.text ?? '', TEXT);
  const tags = useDraft(note?.tags.join(', ') ?? '', TAGS);
  const [saved, setSaved] = useState<boolean>();
  const changed = text.changed || tags.changed;
  const keep = useRef(() => {});
  keep.current = () => {
    if (!changed) return;
    text.send();
    tags.send();
    void save(text.value, tags.changed ? tagsOf(tags.value) : (note?.tags ?? [])).then(setSaved);
  };
  useEffect(() => {
    if (!changed) return undefined;
    const timer = setTimeout(() => keep.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [text.value, tags.value, changed]);
  // Whoever goes on to somebody else, or closes the page, does not wait for the pause.
  useEffect(() => {
    const last = (): void => keep.current();
    addEventListener('pagehide', last);
    return () => {
      removeEventListener('pagehide', last);
      last();
    };
  }, []);
  const over = typedTags(tags.value).some((tag) => tag.length > LONGEST_TAG) || new Set(typedTags(tags.value)).size > MOST_TAGS;
  return (
    <div class="note" onFocusOut={() => keep.current()}>
      <label>
        <span class="hidden">{t('note-label')}</span>
        <textarea
          rows={3}
          dir="auto"
          placeholder={t('note-placeholder')}
          value={text.value}
          maxLength={10_000}
          onInput={({ currentTarget }) => text.type(currentTarget.value)}
        />
      </label>
      <Field
        label={t('tags')}
        value={tags.value}
        onInput={tags.type}
        help={t('tags-help')}
        error={over ? t('tags-limit', { count: MOST_TAGS, most: LONGEST_TAG }) : undefined}
      />
      <p class="faint" role="status">
        {saved && !changed ? t('note-saved') : note && !changed ? t('note-changed', { date: date(note.at) }) : ''}
      </p>
    </div>
  );
}

export default { order: 80, facets: ['profile'], own: true, View: Notes } satisfies PanelSection;
