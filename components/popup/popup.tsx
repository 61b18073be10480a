// The toolbar popup: who is on this page, whom you follow, search, and one researcher in full. Everything the browser must do is handed in.

import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { popup as words } from '../../assets/locales/en/popup.ts';
import { call } from '../../lib/bus/client.ts';
import type { NameOnPage, ResearcherRef } from '../../lib/core/subject.ts';
import { Button } from '../ui/button.tsx';
import { DataNotices } from '../ui/data-notices.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { wordsOf } from '../ui/words.ts';
import type { FollowingTabProps } from './following-tab.tsx';
import type { PersonViewProps } from './person-view.tsx';
import { KeyNote, PopupFoot } from './popup-foot.tsx';
import { type Asked, SearchTab } from './search-tab.tsx';
import { ThisPage } from './this-page.tsx';
import { Told } from './told.tsx';
import { type Notice, useFollowing } from './use-following.ts';
import { type PopupTab, usePage } from './use-page.ts';
import { useSources } from './use-sources.ts';

const t = wordsOf('popup', words);
const TABS = ['page', 'following', 'search'] as const;
type TabId = (typeof TABS)[number];

/** One person in full is half the popup's code: it comes after the lists stand. */
const bringPersonView = () => import('./person-view.tsx').then(({ PersonView }) => PersonView);
/** So does the list of those one follows: a popup opens with the page. */
const bringFollowingTab = () => import('./following-tab.tsx').then(({ FollowingTab }) => FollowingTab);

export type PopupProps = {
  /** Undefined where the browser names no tab. */
  readonly tab: PopupTab | undefined;
  /** Opened to search, not over a page. */
  readonly asked?: Asked | undefined;
  readonly newQuestion: PersonViewProps['newQuestion'];
  readonly openPanel: PersonViewProps['openPanel'];
  /** Works, citations, h-index may be shown. */
  readonly numbers: boolean;
  /** Ends the popup, where it is one. */
  readonly done: () => void;
};

export function Popup({ tab, asked, newQuestion, openPanel, numbers, done }: PopupProps) {
  const [selected, setSelected] = useState<TabId>(asked ? 'search' : 'page');
  const [person, setPerson] = useState<NameOnPage | ResearcherRef>();
  const [notice, setNotice] = useState<Notice>();
  const [FollowingTab, setFollowingTab] = useState<ComponentType<FollowingTabProps>>();
  const [PersonView, setPersonView] = useState<ComponentType<PersonViewProps>>();
  const following = useFollowing(setNotice);
  const page = usePage(tab);
  const sources = useSources([selected, person]);
  const opener = useRef<Element | null>(null);

  const open = (subject: NameOnPage | ResearcherRef): void => {
    opener.current = document.activeElement;
    setNotice(undefined);
    setPerson(subject);
  };
  const close = (): void => {
    setPerson(undefined);
    following.refresh();
  };
  useEffect(() => {
    // Where the reader came from; without it the keyboard would start at the top again.
    if (!person && opener.current instanceof HTMLElement) opener.current.focus();
  }, [person]);
  useEffect(() => {
    // A state setter takes a function for a change; the view is one.
    void bringFollowingTab().then((view) => setFollowingTab(() => view));
    void bringPersonView().then((view) => setPersonView(() => view));
  }, []);
  const openOptions = (section?: string): void => void call('open-options', section ? { section } : {}).then(done);
  const search = (): void => {
    setSelected('search');
    // The field is shown with the next frame.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#popup-search input')?.focus());
  };
  useEffect(() => {
    if (asked) search();
  }, []);
  const shared = { following, open, openOptions, search };

  return (
    <div class="byline popup">
      <h1 class="hidden">{t('title')}</h1>
      <DataNotices />
      <KeyNote sources={sources} openOptions={openOptions} />
      <div class="popup-body" hidden={person !== undefined}>
        <Tabs
          label={t('tabs')}
          tabs={TABS.filter((id) => !asked || id !== 'page').map((id) => ({
            id,
            label: t(`tab-${id}`),
            count: (id === 'following' && following.count) || undefined,
          }))}
          selected={selected}
          onSelect={setSelected}
          aside={
            <Button kind="quiet" onClick={() => openOptions()}>
              {t('options')}
            </Button>
          }
        >
          {/* The page's answers and the words of a search outlive a look at another tab. */}
          <div class="popup-scroll" hidden={selected !== 'page'}>
            <ThisPage page={page} {...shared} />
          </div>
          <div class="popup-scroll" hidden={selected !== 'following'}>
            {selected === 'following' && FollowingTab ? <FollowingTab {...shared} /> : null}
          </div>
          <div class="popup-scroll" id="popup-search" hidden={selected !== 'search'}>
            <SearchTab initial={asked} numbers={numbers} {...shared} />
          </div>
        </Tabs>
      </div>
      {person && PersonView ? (
        <PersonView subject={person} newQuestion={newQuestion} from={t(`tab-${selected}`)} close={close} openPanel={openPanel} />
      ) : null}
      <Told notice={notice} />
      <PopupFoot sources={sources} openOptions={openOptions} />
    </div>
  );
}
