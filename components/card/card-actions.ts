// What the reader can do on the card, as calls on the wire: shown at once, taken back where it could not be saved.

import type { PageSettings } from '../../lib/bus/protocol.ts';
import type { Candidate } from '../../lib/core/failure.ts';
import type { ResearcherId } from '../../lib/core/ids.ts';
import type { You } from '../../lib/core/you.ts';
import type { CardDeps } from './card-api.ts';
import { personOf } from './card-facts.ts';
import type { CardActions } from './card-state.ts';
import type { Session } from './sessions.ts';

type Notice =
  | 'followed'
  | 'unfollowed'
  | 'chosen'
  | 'none'
  | 'joined'
  | 'blocked'
  | 'undone'
  | 'pinned'
  | 'unpinned'
  | 'site-off'
  | 'click-only'
  | 'hover'
  | 'delay'
  | 'failed';

/** Long enough to be read twice; then the notice makes room for what it covers. */
const NOTICE_MS = 5000;

/** Stands for the key of a follow until the background has given it one. */
const PENDING = '';

export function cardActions(deps: CardDeps, session: Session): CardActions {
  const { wire, tell, now } = deps;
  let clearing: ReturnType<typeof setTimeout> | undefined;
  /** Follow and unfollow wait for each other, so that quick presses end as the last one meant. */
  let following: Promise<void> = Promise.resolve();

  const notice = (notice: Notice): void => {
    clearTimeout(clearing);
    session.set({ notice });
    clearing = setTimeout(() => {
      // Only what was said here is taken back.
      if (session.state().notice === notice) session.set({ notice: '' });
    }, NOTICE_MS);
  };

  const setYou = (change: (you: You) => You): void => {
    const { facets } = session.state();
    const you = change(facets.you?.value ?? { corrections: [] });
    session.set({ facets: { ...facets, you: { at: now(), source: 'you', ...facets.you, value: you, loading: false } } });
  };
  const setFollowing = (next: You['following']): void =>
    setYou(({ corrections }) => ({ corrections, ...(next ? { following: next } : {}) }));

  const follow = async (): Promise<void> => {
    const { subject, name } = session.state();
    const person = personOf(session.state());
    if (!person) return;
    setFollowing({ key: PENDING, since: now() });
    const still = (): boolean => session.state().subject === subject;
    const answer = await wire.call('follow', { subject, researcher: person.id, name: person.name ?? name });
    if (!still()) return;
    setFollowing(answer.ok ? { key: answer.value.key, since: now() } : undefined);
    notice(answer.ok ? 'followed' : 'failed');
  };

  const unfollow = async (): Promise<void> => {
    const { subject, facets } = session.state();
    const was = facets.you?.value?.following;
    if (!was || was.key === PENDING) return;
    setFollowing(undefined);
    const answer = await wire.call('unfollow', { key: was.key });
    if (session.state().subject !== subject) return;
    if (!answer.ok) setFollowing(was);
    notice(answer.ok ? 'unfollowed' : 'failed');
  };

  const correct = async (kind: 'pin' | 'block', researcher: Pick<Candidate, 'id' | 'name'>, everywhere?: boolean) => {
    const { subject, facets } = session.state();
    if (subject.kind !== 'name') return;
    const seen = facets.match?.value?.evidence.map(({ code }) => code) ?? [];
    const whom = { researcher: researcher.id, researcherName: researcher.name };
    const words = { subject, kind, ...whom, seen, ...(everywhere ? { everywhere } : {}) };
    const answer = await wire.call('correct', words);
    if (session.state().subject !== subject) return;
    if (answer.ok) session.again(true);
    notice(!answer.ok ? 'failed' : kind === 'pin' ? 'chosen' : 'blocked');
  };

  const noneOfThese = async (): Promise<void> => {
    const { subject, facets } = session.state();
    if (subject.kind !== 'name') return;
    const seen = facets.match?.value?.evidence.map(({ code }) => code) ?? [];
    const answer = await wire.call('correct', { subject, kind: 'none', seen });
    if (session.state().subject !== subject) return;
    if (answer.ok) session.again(true);
    notice(answer.ok ? 'none' : 'failed');
  };

  const samePerson = async (others: readonly ResearcherId[]): Promise<void> => {
    const { subject, facets } = session.state();
    const person = personOf(session.state());
    if (!person) return;
    const name = person.name ?? session.state().name;
    const seen = facets.match?.value?.evidence.map(({ code }) => code) ?? [];
    const said = { subject, kind: 'same', researcher: person.id, researcherName: name, otherName: name, seen } as const;
    const answers = await Promise.all(others.map((other) => wire.call('correct', { ...said, other })));
    if (session.state().subject !== subject) return;
    if (answers.some(({ ok }) => ok)) session.again(true);
    notice(answers.every(({ ok }) => ok) ? 'joined' : 'failed');
  };

  const change = async (
    args: Parameters<typeof wire.call<'set-page-setting'>>[1],
    patch: Partial<PageSettings>,
    said: Notice,
  ): Promise<void> => {
    const before = session.state().settings;
    const hold = (settings: PageSettings): void => {
      session.set({ settings });
      deps.onSettings(settings);
    };
    hold({ ...before, ...patch });
    const answer = await wire.call('set-page-setting', args);
    if (!answer.ok) hold(before);
    notice(answer.ok ? said : 'failed');
  };

  return {
    close: () => tell({ type: 'dismiss' }),
    walk: (id, name) => session.walk({ kind: 'researcher', id, name }, name),
    back: session.back,
    retry: () => session.again(false),
    panel: (panel) => session.set({ panel }),
    pin(on) {
      session.set({ pinned: on });
      tell({ type: 'pin', on });
      notice(on ? 'pinned' : 'unpinned');
    },
    follow() {
      following = following.then(follow);
    },
    unfollow() {
      following = following.then(unfollow);
    },
    notThisPerson(everywhere) {
      const person = personOf(session.state());
      if (person) void correct('block', { id: person.id, name: person.name ?? session.state().name }, everywhere);
    },
    noneOfThese: () => void noneOfThese(),
    samePerson: (others) => void samePerson(others),
    choose: ({ id, name }) => void correct('pin', { id, name }),
    async undoCorrection(id) {
      const { subject } = session.state();
      const answer = await wire.call('undo-correction', { id });
      if (session.state().subject !== subject) return;
      if (answer.ok) {
        setYou((you) => ({ ...you, corrections: you.corrections.filter((each) => each.id !== id) }));
        session.again(true);
      }
      notice(answer.ok ? 'undone' : 'failed');
    },
    siteOff() {
      const { root } = session;
      if (root.kind === 'name') void change({ siteOff: { site: root.site, off: true } }, { siteOff: true }, 'site-off');
    },
    clickOnly: (on) => void change({ clickOnly: on }, { clickOnly: on }, on ? 'click-only' : 'hover'),
    delay: (ms) => void change({ openDelay: ms }, { openDelay: ms }, 'delay'),
    // Nothing may be waited for before: the browser opens its panel in the user's click alone.
    openPanel: () => void wire.call('open-panel', { subject: session.state().subject }),
    openOptions: (section) => void wire.call('open-options', section ? { section } : {}),
  };
}
