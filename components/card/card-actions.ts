// What the reader can do on the card, as calls on the wire: shown at once, taken back where it could not be saved.

import type { Calls, PageSettings } from '../../lib/bus/protocol.ts';
import type { Candidate } from '../../lib/core/failure.ts';
import type { You } from '../../lib/core/you.ts';
import type { CardDeps } from './card-api.ts';
import { personOf } from './card-facts.ts';
import type { CardActions, Picks } from './card-state.ts';
import type { Session } from './sessions.ts';

type Notice =
  | 'followed'
  | 'unfollowed'
  | 'chosen'
  | 'none'
  | 'joined'
  | 'apart'
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

  /** The person shown, by the name on record where there is one. */
  const believed = () => {
    const state = session.state();
    const person = personOf(state);
    return person && { id: person.id, name: person.name ?? state.name };
  };

  type Subject = ReturnType<Session['state']>['subject'];
  /** Whom the reader follows by what was pressed here, shown or not. */
  const keys = new Map<Subject, string>();

  /** What a press means is settled by what it was made on: by its turn somebody else may be shown. */
  const follow = (): (() => Promise<void>) => {
    const { subject } = session.state();
    const person = believed();
    const shown = (): boolean => session.state().subject === subject;
    return async () => {
      if (!person) return;
      if (shown()) setFollowing({ key: PENDING, since: now() });
      const answer = await wire.call('follow', { subject, researcher: person.id, name: person.name });
      if (answer.ok) keys.set(subject, answer.value.key);
      if (!shown()) return;
      setFollowing(answer.ok ? { key: answer.value.key, since: now() } : undefined);
      notice(answer.ok ? 'followed' : 'failed');
    };
  };

  const unfollow = (): (() => Promise<void>) => {
    const { subject, facets } = session.state();
    const was = facets.you?.value?.following;
    const shown = (): boolean => session.state().subject === subject;
    return async () => {
      const key = was && was.key !== PENDING ? was.key : keys.get(subject);
      if (key === undefined) return;
      if (shown()) setFollowing(undefined);
      const answer = await wire.call('unfollow', { key });
      if (!shown()) return;
      if (!answer.ok) setFollowing({ since: was?.since ?? now(), key });
      notice(answer.ok ? 'unfollowed' : 'failed');
    };
  };

  /** What the reader says of who it is; asked anew as soon as any of it is kept. */
  const correct = async (said: Calls['correct'][0], done: Notice): Promise<void> => {
    const { subject, facets } = session.state();
    const seen = facets.match?.value?.evidence.map(({ code }) => code) ?? [];
    const answer = await wire.call('correct', { ...said, seen });
    if (session.state().subject !== subject) return;
    if (answer.ok) session.again(true);
    notice(answer.ok ? done : 'failed');
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

  const ofPair = (kind: 'same' | 'apart', { id: other, name: otherName }: Pick<Candidate, 'id' | 'name'>): void => {
    const person = believed();
    if (!person) return;
    const whom = { researcher: person.id, researcherName: person.name, other, otherName };
    void correct({ subject: session.state().subject, kind, ...whom }, kind === 'same' ? 'joined' : 'apart');
  };

  const actions: CardActions = {
    close: () => tell({ type: 'dismiss' }),
    walk: (id, name) => session.walk({ kind: 'researcher', id, name }, name),
    back: session.back,
    retry: () => session.again(false),
    panel(panel) {
      session.set({ panel, picks: undefined });
      // Another one is looked for by what the page prints.
      const name = panel === 'pick' ? session.state().name : panel === 'same' && believed()?.name;
      if (name) void actions.find(name, false);
    },
    pin(on) {
      session.set({ pinned: on });
      tell({ type: 'pin', on });
      notice(on ? 'pinned' : 'unpinned');
    },
    follow() {
      following = following.then(follow());
    },
    unfollow() {
      following = following.then(unfollow());
    },
    notThisPerson(everywhere) {
      const { subject } = session.state();
      const person = believed();
      if (subject.kind !== 'name' || !person) return;
      const whom = { researcher: person.id, researcherName: person.name };
      void correct({ subject, kind: 'block', ...whom, ...(everywhere ? { everywhere } : {}) }, 'blocked');
    },
    noneOfThese() {
      const { subject } = session.state();
      if (subject.kind === 'name') void correct({ subject, kind: 'none' }, 'none');
    },
    samePerson: (other) => ofPair('same', other),
    twoPeople: (other) => ofPair('apart', other),
    async find(query, ask) {
      const { subject, picks } = session.state();
      const person = believed();
      if (query.trim() === '') return;
      const before: Picks = { people: picks?.people ?? [], asked: ask, loading: true };
      session.set({ picks: before });
      const answer = await wire.call('find-people', { query, ask });
      // Something else was looked for since, or nothing any more.
      if (session.state().subject !== subject || session.state().picks !== before) return;
      const { people = [], failure } = answer.ok ? answer.value : { failure: answer.error };
      // They themselves, and who is joined with them already, are no choice.
      const shown = person ? [person.id, ...(session.state().facets.match?.value?.joined ?? [])] : [];
      const others = people.filter(({ id }) => !shown.includes(id));
      session.set({ picks: { people: others, asked: ask, loading: false, ...(failure ? { failure } : {}) } });
    },
    choose({ id, name }) {
      const { subject } = session.state();
      if (subject.kind === 'name') void correct({ subject, kind: 'pin', researcher: id, researcherName: name }, 'chosen');
    },
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
  return actions;
}
