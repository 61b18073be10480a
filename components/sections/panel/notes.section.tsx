// What the user wants to remember of somebody: a note and tags, saved as they are left. Nothing of it leaves the browser.

import { useEffect, useState } from 'preact/hooks';
import { panelSections as words } from '../../../assets/locales/en/panel-sections.ts';
import type { PersonNote } from '../../../lib/core/remembered.ts';
import { Field } from '../../ui/field.tsx';
import { SectionFrame } from '../../ui/section-frame.tsx';
import { date, wordsOf } from '../../ui/words.ts';
import type { PanelSection, PanelSectionProps } from '../panel-section.ts';

const t = wordsOf('panel-sections', words);
/** ms after the last key before a note is saved: long enough for a sentence to be thought, short enough to lose none. */
const PAUSE = 800;

const tagsOf = (text: string): readonly string[] => text.split(',').flatMap((tag) => tag.trim() || []);

function Notes({ facets, researcher, records, kept }: PanelSectionProps) {
  const orcid = facets.profile?.value?.orcid;
  const note = kept.notes?.find((one) => one.ids.some((id) => records.includes(id)) || (orcid !== undefined && one.orcid === orcid));
  return (
    <SectionFrame label={t('notes')} busy={kept.notes === undefined}>
      {kept.notes ? (
        <Editor
          key={researcher.id}
          note={note}
          save={(text, tags) =>
            kept.setNote({ ids: records, ...(orcid ? { orcid } : {}), name: researcher.name ?? researcher.id, text, tags })
          }
        />
      ) : null}
    </SectionFrame>
  );
}

type EditorProps = {
  readonly note: PersonNote | undefined;
  readonly save: (text: string, tags: readonly string[]) => Promise<boolean>;
};

function Editor({ note, save }: EditorProps) {
  const [text, setText] = useState(note?.text ?? '');
  const [tags, setTags] = useState(note?.tags.join(', ') ?? '');
  const [saved, setSaved] = useState<boolean>();
  const same = text.trim() === (note?.text ?? '') && tagsOf(tags).join() === (note?.tags.join() ?? '');
  const keep = (): void => {
    if (!same) void save(text, tagsOf(tags)).then(setSaved);
  };
  useEffect(() => {
    if (same) return undefined;
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  }, [text, tags]);
  return (
    <div class="note" onFocusOut={keep}>
      <label>
        <span class="hidden">{t('note-label')}</span>
        <textarea
          rows={3}
          dir="auto"
          placeholder={t('note-placeholder')}
          value={text}
          maxLength={10_000}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <Field label={t('tags')} value={tags} onInput={setTags} help={t('tags-help')} />
      <p class="faint" role="status">
        {saved && same ? t('note-saved') : note && same ? t('note-changed', { date: date(note.at) }) : ''}
      </p>
    </div>
  );
}

export default { order: 80, facets: ['profile'], View: Notes } satisfies PanelSection;
