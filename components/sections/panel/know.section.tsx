// How the user knows somebody: followed people they write with, papers they were met on, co-authors of both. Each part only with what is
// known, and a way to let Byline know more.

import { useEffect, useState } from 'preact/hooks';
import { panelSections as words } from '../../../assets/locales/en/panel-sections.ts';
import { call } from '../../../lib/bus/client.ts';
import type { ResearcherId } from '../../../lib/core/ids.ts';
import type { Meeting } from '../../../lib/core/remembered.ts';
import { followedAmong, type Shared, sharedCoauthors } from '../../../lib/insight/acquaintance.ts';
import { Button } from '../../ui/button.tsx';
import { Name } from '../../ui/name.tsx';
import { SectionFrame } from '../../ui/section-frame.tsx';
import { Switch } from '../../ui/switch.tsx';
import { date, wordsOf } from '../../ui/words.ts';
import { useWorks, type Works } from '../../works/use-works.ts';
import type { PanelSection, PanelSectionProps } from '../panel-section.ts';
import { Unread, unreadWhy } from './unread.tsx';
import { useCoauthors } from './use-coauthors.ts';

const t = wordsOf('panel-sections', words);
const FEW = 5;

function Know({ facets, records, open, following, kept, researcher }: PanelSectionProps) {
  const { me, rememberMet } = kept.settings;
  // Opened by their iD they are known by another id, too.
  const isThem = (id: ResearcherId): boolean => id === researcher.id || records.includes(id);
  const isMe = me.some(({ id }) => isThem(id));
  const { people, read } = useCoauthors({ facets, records });
  const followed = followedAmong(people, following.people ?? []);
  const setMe = (on: boolean): void => {
    const others = me.filter(({ id }) => !isThem(id));
    const name = researcher.name ?? researcher.id;
    void kept.setSettings({ me: on ? [...others, ...records.map((id) => ({ id, name }))] : others });
  };
  return (
    <SectionFrame label={t('know')}>
      {isMe ? <p class="say">{t('know-me')}</p> : null}
      {isMe ? null : (
        <>
          <h4>{t('know-followed')}</h4>
          {followed.length === 0 && !facets.collaborators?.value && unreadWhy(read) ? (
            <Unread reading={read} />
          ) : (
            <People people={followed} none={t('know-followed-none')} open={open} />
          )}
          {me.length > 0 ? (
            <SharedWithMe mine={me.map(({ id }) => id)} theirs={records} read={read} open={open} />
          ) : (
            <p class="faint">{t('know-who')}</p>
          )}
        </>
      )}
      <Button kind="plain" pressed={isMe} onClick={() => setMe(!isMe)}>
        {t('this-is-me')}
      </Button>
      {isMe ? null : <Met records={records} remember={rememberMet} />}
      <Switch
        label={t('remember')}
        help={t('remember-help')}
        checked={rememberMet}
        onChange={(on) => void kept.setSettings({ rememberMet: on })}
      />
    </SectionFrame>
  );
}

type PeopleProps = { readonly people: readonly Shared[]; readonly none: string } & Pick<PanelSectionProps, 'open'>;

function People({ people, none, open }: PeopleProps) {
  if (people.length === 0) return <p class="empty">{none}</p>;
  return (
    <ul class="rows">
      {people.slice(0, FEW).map(({ id, name, works }) => (
        <li key={id}>
          <button type="button" onClick={() => open(id, name)}>
            <Name>{name}</Name>
            <span class="faint">{t('shared-papers', { count: works })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

type WithMeProps = { readonly mine: readonly ResearcherId[]; readonly theirs: readonly ResearcherId[]; readonly read: Works } & Pick<
  PanelSectionProps,
  'open'
>;

function SharedWithMe({ mine, theirs, read, open }: WithMeProps) {
  const own = useWorks({ ids: mine });
  const shared = sharedCoauthors({ ids: mine, works: own.works }, { ids: theirs, works: read.works });
  const unread = [own, read].find((works) => unreadWhy(works));
  return (
    <>
      <h4>{t('know-shared')}</h4>
      {unread ? <Unread reading={unread} /> : <People people={shared} none={t('know-shared-none')} open={open} />}
      {unread || (own.complete && read.complete) ? null : <p class="faint">{t('know-read')}</p>}
    </>
  );
}

function Met({ records, remember }: { readonly records: readonly ResearcherId[]; readonly remember: boolean }) {
  const [met, setMet] = useState<readonly Meeting[]>([]);
  useEffect(() => {
    if (!remember) return setMet([]);
    void call('meetings', { ids: records }).then((answer) => answer.ok && setMet(answer.value));
  }, [records, remember]);
  if (!remember) return null;
  return (
    <>
      <h4>{t('know-met')}</h4>
      {met.length === 0 ? (
        <p class="empty">{t('know-met-none')}</p>
      ) : (
        <ul class="met">
          {met.slice(0, FEW).map(({ work, title, at }) => (
            <li key={work}>
              <span dir="auto">{title ?? work}</span> <span class="faint">{date(at)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export default { order: 70, facets: ['collaborators'], View: Know } satisfies PanelSection;
