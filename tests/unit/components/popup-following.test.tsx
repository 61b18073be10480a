// @vitest-environment happy-dom
// Following in the popup: shown at once, taken back with words where it could not be saved.
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Notice } from '../../../components/popup/use-following.ts';
import { useFollowing } from '../../../components/popup/use-following.ts';
import { call } from '../../../lib/bus/client.ts';
import type { ResearcherRef } from '../../../lib/core/subject.ts';
import type { FollowedPerson } from '../../../lib/core/you.ts';
import { mount } from './support.tsx';

vi.mock('../../../lib/bus/client.ts', () => ({ call: vi.fn() }));

const ADA: ResearcherRef & { name: string } = { kind: 'researcher', id: 'openalex:A12', name: 'Ada' };
const person: FollowedPerson = { key: 'p1', name: 'Ada', otherNames: [], ids: [ADA.id], anchors: [], coauthors: [], since: 1 };

let list: readonly FollowedPerson[];
let said: (Notice | undefined)[];
/** What changing the list answers. */
let outcome: { ok: true; value: unknown } | { ok: false; error: { kind: 'not-saved'; why: 'full' } };

beforeEach(() => {
  list = [];
  said = [];
  outcome = { ok: true, value: true };
  vi.mocked(call).mockImplementation((async (name: string) => {
    if (name === 'following') return { ok: true, value: list };
    if (outcome.ok) list = name === 'unfollow' ? [] : [person];
    return outcome;
  }) as typeof call);
});

function Probe() {
  const { follows, follow, unfollow, count } = useFollowing((notice) => said.push(notice));
  return (
    <p>
      {follows(ADA) ? 'followed' : 'not followed'}, {count ?? 'unread'}
      <button type="button" onClick={() => follow(ADA, ADA)}>
        follow
      </button>
      <button type="button" onClick={() => unfollow(ADA)}>
        unfollow
      </button>
    </p>
  );
}

const settled = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve))));
const lastWords = () => said.filter(Boolean).at(-1);

it('a follow shows before it is saved, and stays once it is', async () => {
  const { press, text } = mount(<Probe />);
  await settled();
  press('follow');
  expect(text()).toMatch(/^followed, 0/);
  await settled();
  expect(text()).toMatch(/^followed, 1/);
  expect(lastWords()).toEqual({ words: 'You follow Ada now.' });
});

it('a follow that could not be saved is taken back and says why', async () => {
  const { press, text } = mount(<Probe />);
  await settled();
  outcome = { ok: false, error: { kind: 'not-saved', why: 'full' } };
  press('follow');
  await settled();
  expect(text()).toMatch(/^not followed, 0/);
  expect(lastWords()).toEqual({ failure: { kind: 'not-saved', why: 'full' } });
});

it('an unfollow that could not be saved leaves them followed', async () => {
  list = [person];
  const { press, text } = mount(<Probe />);
  await settled();
  outcome = { ok: false, error: { kind: 'not-saved', why: 'full' } };
  press('unfollow');
  expect(text()).toMatch(/^not followed/);
  await settled();
  expect(text()).toMatch(/^followed, 1/);
});

it('an unfollow offers the way back, and the way back restores the whole record', async () => {
  list = [person];
  const { press, text } = mount(<Probe />);
  await settled();
  press('unfollow');
  await settled();
  expect(text()).toMatch(/^not followed, 0/);
  const notice = lastWords();
  act(() => void (notice && 'undo' in notice && notice.undo?.()));
  await settled();
  expect(text()).toMatch(/^followed, 1/);
  expect(vi.mocked(call)).toHaveBeenCalledWith('restore', { key: 'p1' });
});

it('quick presses end as the last one meant', async () => {
  const { press, text } = mount(<Probe />);
  await settled();
  press('follow');
  press('unfollow');
  await settled();
  await settled();
  expect(text()).toMatch(/^not followed, 0/);
});
