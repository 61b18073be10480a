// The options page: five parts, each saved at once. The composition root hands over what only the browser can do.

import { useEffect, useRef, useState } from 'preact/hooks';
import { options as words } from '../../assets/locales/en/options.ts';
import type { Failure } from '../../lib/core/failure.ts';
import type { Result } from '../../lib/core/result.ts';
import type { ImportPreview, ImportProblem } from '../../lib/core/transfer.ts';
import type { UserDocument } from '../../lib/core/you.ts';
import { DataNotices } from '../ui/data-notices.tsx';
import { failureWords } from '../ui/failure-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { wordsOf } from '../ui/words.ts';
import { DataPart } from './data-part.tsx';
import { GeneralPart } from './general-part.tsx';
import { PrivacyPart } from './privacy-part.tsx';
import { SitesPart } from './sites-part.tsx';
import { SourcesPart } from './sources-part.tsx';
import { useSettings } from './use-settings.ts';

const t = wordsOf('options', words);

/** What only the browser can do for the options page. */
export type OptionsHost = {
  /** Sites of the registry: id and title. */
  readonly sites: readonly { readonly id: string; readonly title: string; readonly why: string }[];
  /** Origins granted beyond the shipped ones. */
  readonly granted: () => Promise<readonly string[]>;
  readonly takeBack: (origin: string) => Promise<void>;
  /** Must be called straight from a click. */
  readonly permit: (hosts: readonly string[]) => Promise<boolean>;
  /** All user data as a file, and back. */
  readonly transfer: {
    readonly exportAll: () => Promise<{ readonly fileName: string; readonly json: string }>;
    readonly preview: (json: string) => Promise<Result<ImportPreview, ImportProblem>>;
    readonly importAll: (json: string) => Promise<Result<ImportPreview, ImportProblem>>;
  };
  /** Hears of every change of the user's data, wherever it was made. Returns how to stop. */
  readonly hear: (heard: (what: UserDocument) => void) => () => void;
  /** Offers a file to save. */
  readonly save: (fileName: string, text: string) => void;
};

const PARTS = ['general', 'sites', 'sources', 'privacy', 'data'] as const;
export type PartId = (typeof PARTS)[number];

/** Long enough to be read twice. */
const SAID_MS = 5_000;

/** `tell` puts a sentence or a failure into the page's live region. */
export type Tell = (words: string | Failure) => void;

const partOf = (hash: string): PartId => PARTS.find((part) => `#${part}` === hash) ?? 'general';

export function Options({ host }: { readonly host: OptionsHost }) {
  const [part, setPart] = useState<PartId>(() => partOf(location.hash));
  const [notice, setNotice] = useState('');
  const clearing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell: Tell = (what) => {
    clearTimeout(clearing.current);
    setNotice(typeof what === 'string' ? what : failureWords(what));
    // A failure stays until something else is said.
    if (typeof what === 'string') clearing.current = setTimeout(() => setNotice(''), SAID_MS);
  };
  const { settings, change } = useSettings(tell, t('saved'), host.hear);

  useEffect(() => {
    const follow = (): void => setPart(partOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const select = (next: PartId): void => {
    history.replaceState(null, '', `#${next}`);
    setNotice('');
    setPart(next);
  };

  return (
    <div class="byline options">
      <h1>{t('title')}</h1>
      <DataNotices />
      <Tabs label={t('sections')} tabs={PARTS.map((id) => ({ id, label: t(id) }))} selected={part} onSelect={select}>
        {settings ? null : <Skeleton lines={[40, 66, 40, 66]} line={28} />}
        {settings && part === 'general' ? <GeneralPart settings={settings} change={change} /> : null}
        {settings && part === 'sites' ? <SitesPart settings={settings} change={change} host={host} tell={tell} /> : null}
        {settings && part === 'sources' ? <SourcesPart settings={settings} change={change} host={host} tell={tell} /> : null}
        {settings && part === 'privacy' ? <PrivacyPart settings={settings} change={change} tell={tell} /> : null}
        {part === 'data' ? <DataPart host={host} tell={tell} /> : null}
      </Tabs>
      <p class="notice" role="status">
        {notice}
      </p>
    </div>
  );
}
