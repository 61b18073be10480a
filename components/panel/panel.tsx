// The panel: one researcher in full, or whom to open. Everything the browser must do is handed in.

import { useEffect, useState } from 'preact/hooks';
import { panel } from '../../assets/locales/en/panel.ts';
import type { NameOnPage, ResearcherRef } from '../../lib/core/subject.ts';
import type { Settings, UserDocument } from '../../lib/core/you.ts';
import type { OpenQuestion } from '../card/card-api.ts';
import { DataNotices } from '../ui/data-notices.tsx';
import { wordsOf } from '../ui/words.ts';
import { Person } from './person.tsx';

const t = wordsOf('panel', panel);

export type PanelNews = { readonly show: NameOnPage | ResearcherRef } | { readonly changed: Exclude<UserDocument, 'keys'> };

export type PanelProps = {
  /** Undefined where nobody was opened yet. */
  readonly first: NameOnPage | ResearcherRef | undefined;
  readonly settings: Settings;
  /** A question about somebody that has already been put to the cache. */
  readonly newQuestion: (subject: NameOnPage | ResearcherRef) => OpenQuestion;
  /** A tab of its own: it shows whom it was opened for. */
  readonly inTab: boolean;
  readonly hear: (heard: (news: PanelNews) => void) => void;
  /** Who is shown now, for the page's title and address; without an id while, or where, it is a name only. */
  readonly named: (person: Partial<Pick<ResearcherRef, 'id'>> & Required<Pick<ResearcherRef, 'name'>>) => void;
};

export function Panel({ first, settings, newQuestion, inTab, hear, named }: PanelProps) {
  const [subject, setSubject] = useState(first);
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    hear((news) => {
      if ('show' in news) setSubject(news.show);
      else setChanges((before) => before + 1);
    });
  }, []);

  return (
    <div class="byline panel">
      <h1 class="hidden">{t('title')}</h1>
      <DataNotices />
      {subject ? (
        <Person subject={subject} settings={settings} newQuestion={newQuestion} changes={changes} inTab={inTab} named={named} />
      ) : (
        <div class="panel-empty">
          <h2>{t('empty-head')}</h2>
          <p>{t('empty')}</p>
        </div>
      )}
    </div>
  );
}
