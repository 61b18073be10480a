// The toolbar popup: who is on this page, whom you follow, search, and one researcher in full. Everything the browser must do is handed in.

import { useEffect, useRef, useState } from 'preact/hooks';
import { popup as words } from '../../assets/locales/en/popup.ts';
import { call } from '../../lib/bus/client.ts';
import type { SourceState } from '../../lib/bus/protocol.ts';
import type { NameOnPage, ResearcherRef } from '../../lib/core/subject.ts';
import { Button } from '../ui/button.tsx';
import { failureWords } from '../ui/failure-note.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { wordsOf } from '../ui/words.ts';
import { FollowingTab } from './following-tab.tsx';
import { PersonView, type PersonViewProps } from './person-view.tsx';
import { SearchTab } from './search-tab.tsx';
import { ThisPage } from './this-page.tsx';
import { type Notice, useFollowing } from './use-following.ts';
import { type PopupTab, usePage } from './use-page.ts';

const t = wordsOf('popup', words);
const TABS = ['page', 'following', 'search'] as const;
type TabId = (typeof TABS)[number];

export type PopupProps = {
  /** Undefined where the browser names no tab. */
  readonly tab: PopupTab | undefined;
  readonly newQuestion: PersonViewProps['newQuestion'];
};

export function Popup({ tab, newQuestion }: PopupProps) {
  const [selected, setSelected] = useState<TabId>('page');
  const [person, setPerson] = useState<NameOnPage | ResearcherRef>();
  const [notice, setNotice] = useState<Notice>();
  const following = useFollowing(setNotice);
  const page = usePage(tab);
  const back = useRef<Element | null>(null);

  const open = (subject: NameOnPage | ResearcherRef): void => {
    back.current = document.activeElement;
    setNotice(undefined);
    setPerson(subject);
  };
  const close = (): void => {
    setPerson(undefined);
    following.refresh();
  };
  useEffect(() => {
    // Where the reader came from; without it the keyboard would start at the top again.
    if (!person && back.current instanceof HTMLElement) back.current.focus();
  }, [person]);
  const openOptions = (section?: string): void => {
    void call('open-options', section ? { section } : {}).then(() => window.close());
  };

  return (
    <div class="byline popup">
      <div class="popup-body" hidden={person !== undefined}>
        <Tabs
          label={t('tabs')}
          tabs={TABS.map((id) => ({ id, label: t(`tab-${id}`), count: id === 'following' ? following.people?.length : undefined }))}
          selected={selected}
          onSelect={setSelected}
          aside={
            <Button kind="quiet" onClick={() => openOptions()}>
              {t('options')}
            </Button>
          }
        >
          <div class="popup-scroll">
            {selected === 'page' ? <ThisPage page={page} following={following} open={open} /> : null}
            {selected === 'following' ? <FollowingTab following={following} open={open} /> : null}
            {selected === 'search' ? <SearchTab following={following} open={open} openOptions={openOptions} /> : null}
          </div>
        </Tabs>
      </div>
      {person ? <PersonView subject={person} newQuestion={newQuestion} close={close} /> : null}
      <Told notice={notice} />
      <Foot openOptions={openOptions} />
    </div>
  );
}

function Told({ notice }: { readonly notice: Notice | undefined }) {
  const shown = notice?.failure ? failureWords(notice.failure) : (notice?.words ?? '');
  return (
    <div class={shown ? 'popup-notice' : 'hidden'} role="status">
      <p>{shown}</p>
      {notice?.undo ? (
        <Button kind="quiet" onClick={notice.undo}>
          {t('undo')}
        </Button>
      ) : null}
    </div>
  );
}

function Foot({ openOptions }: { readonly openOptions: (section: string) => void }) {
  const [source, setSource] = useState<SourceState>();
  useEffect(() => {
    void call('sources', null).then((answer) => answer.ok && setSource(answer.value.find((one) => one.budget)));
  }, []);
  const { budget } = source ?? {};
  return (
    <footer class="popup-foot">
      <span>{budget ? t('credits-left', { used: budget.limit - budget.remaining, limit: budget.limit }) : null}</span>
      <Button kind="quiet" onClick={() => openOptions('privacy')}>
        {t('privacy')}
      </Button>
    </footer>
  );
}
