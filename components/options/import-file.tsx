// Reads a file the user chose, shows what it would change, and changes it only when they say so.

import { useRef, useState } from 'preact/hooks';
import { options } from '../../assets/locales/en/options.ts';
import { err, type Result } from '../../lib/core/result.ts';
import type { ImportPreview, ImportProblem } from '../../lib/core/transfer.ts';
import { Button } from '../ui/button.tsx';
import { failureWords } from '../ui/failure-note.tsx';
import { list, wordsIn, wordsOf } from '../ui/words.ts';
import type { OptionsHost, Tell } from './options.tsx';

const t = wordsOf('options', options);
const MOST_NAMES = 5;
/** Far above the largest export (20,000 followed people); more would only fill the memory before it is refused. */
const MOST_BYTES = 200_000_000;

type Stage =
  | { readonly kind: 'none' | 'reading' }
  | { readonly kind: 'preview'; readonly json: string; readonly preview: ImportPreview }
  | { readonly kind: 'problem'; readonly problem: ImportProblem };

export function ImportFile({ transfer, tell }: { readonly transfer: OptionsHost['transfer']; readonly tell: Tell }) {
  const [stage, setStage] = useState<Stage>({ kind: 'none' });
  const input = useRef<HTMLInputElement>(null);
  /** Files chosen so far: a larger one may be read after the one that was chosen instead. */
  const latest = useRef(0);

  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    latest.current += 1;
    const mine = latest.current;
    setStage({ kind: 'reading' });
    // A file that vanished or is not text after all reads as nothing and is told as no JSON.
    const json = file.size > MOST_BYTES ? undefined : await file.text().catch(() => '');
    if (mine !== latest.current) return;
    if (json === undefined) return setStage({ kind: 'problem', problem: { kind: 'foreign', detail: t('problem-large') } });
    const read = await transfer.preview(json).catch(notSaved);
    if (mine !== latest.current) return;
    setStage(read.ok ? { kind: 'preview', json, preview: read.value } : { kind: 'problem', problem: read.error });
  };
  const go = async (json: string): Promise<void> => {
    const done = await transfer.importAll(json).catch(notSaved);
    if (!done.ok) return setStage({ kind: 'problem', problem: done.error });
    setStage({ kind: 'none' });
    tell(t('imported'));
  };

  return (
    <div>
      <input
        ref={input}
        class="hidden"
        type="file"
        accept="application/json,.json"
        tabIndex={-1}
        aria-label={t('import-choose')}
        onChange={(event) => {
          void read(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <div class="line">
        <div>
          <p>{t('import')}</p>
          <p class="help">{t('import-help')}</p>
        </div>
        <Button onClick={() => input.current?.click()}>{t('import-choose')}</Button>
      </div>
      {stage.kind === 'reading' ? <p role="status">{t('import-reading')}</p> : null}
      {stage.kind === 'problem' ? (
        <div class="banner" role="alert">
          <p>
            {problemWords(stage.problem)} {t('problem-unchanged')}
          </p>
          {stage.problem.kind === 'not-saved' || !stage.problem.detail ? null : <p class="help">{stage.problem.detail}</p>}
          <div class="actions">
            <Button onClick={() => setStage({ kind: 'none' })}>{t('import-close')}</Button>
          </div>
        </div>
      ) : null}
      {stage.kind === 'preview' ? (
        <div class="banner" role="status">
          <h3>{t('import-head')}</h3>
          <Changes preview={stage.preview} />
          <div class="actions">
            <Button kind="accent" onClick={() => void go(stage.json)} disabled={isSame(stage.preview)}>
              {t('import-go')}
            </Button>
            <Button onClick={() => setStage({ kind: 'none' })}>{t('import-cancel')}</Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}

/** Not-saved is no fault of the file: the same words as for any other change that could not be saved. */
function problemWords({ kind, detail }: ImportProblem): string {
  if (kind !== 'not-saved') return t(`problem-${kind}`);
  const why = (['full', 'newer', 'unavailable'] as const).find((one) => one === detail) ?? 'unavailable';
  return failureWords({ kind: 'not-saved', why });
}

/** A file that cannot be taken in after all: told like any other trouble with saving. */
const notSaved = (): Result<never, ImportProblem> => err({ kind: 'not-saved', detail: 'unavailable' });

const isSame = ({ adds, changes }: ImportPreview): boolean =>
  adds.people + adds.corrections + adds.notes + adds.interests === 0 &&
  changes.people + changes.corrections + changes.notes + changes.settings.length === 0;

const namesOf = (names: readonly string[]): string =>
  names.length > MOST_NAMES ? t('import-names-more', { names: names.slice(0, MOST_NAMES).join(', ') }) : list(names);

/** A setting by the words it has on this page; one we have no words for by its name. */
function settingWords(name: string): string {
  const words = wordsIn('options', options, `setting-${name}`);
  return typeof words === 'string' ? words : name;
}

function Changes({ preview }: { readonly preview: ImportPreview }) {
  const { adds, changes, unchanged, names, cut = [] } = preview;
  if (isSame(preview) && cut.length === 0) return <p>{t('import-nothing')}</p>;
  const lines = [
    adds.people > 0 && t('import-people', { count: adds.people }),
    names.length > 0 && t('import-names', { names: namesOf(names) }),
    changes.people > 0 && t('import-people-changed', { count: changes.people }),
    adds.corrections > 0 && t('import-corrections', { count: adds.corrections }),
    changes.corrections > 0 && t('import-corrections-changed', { count: changes.corrections }),
    adds.notes > 0 && t('import-notes', { count: adds.notes }),
    changes.notes > 0 && t('import-notes-changed', { count: changes.notes }),
    cut.length > 0 && t('import-notes-cut', { names: namesOf(cut) }),
    adds.interests > 0 && t('import-interests', { count: adds.interests }),
    changes.settings.length > 0 && t('import-settings', { names: list(changes.settings.map(settingWords)) }),
    unchanged > 0 && t('import-unchanged', { count: unchanged }),
  ];
  return (
    <ul>
      {lines.filter(Boolean).map((line) => (
        <li key={String(line)}>{line}</li>
      ))}
    </ul>
  );
}
