// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { canRetry, FailureNote, failureWords } from '../../../components/ui/failure-note.tsx';
import { speak } from '../../../components/ui/words.ts';
import type { Failure } from '../../../lib/core/failure.ts';
import { mount } from './support.tsx';

speak({ tag: 'en-GB', surfaces: {} });
const at = new Date();
at.setHours(23, 58, 0, 0);

const all: readonly Failure[] = [
  { kind: 'not-found' },
  { kind: 'ambiguous', candidates: [] },
  { kind: 'rate-limited', source: 'openalex', retryAt: at.getTime() },
  { kind: 'needs-key', source: 'openalex' },
  { kind: 'offline' },
  { kind: 'timeout', source: 'openalex' },
  { kind: 'http', source: 'openalex', status: 503 },
  { kind: 'http', source: 'openalex', status: 0 },
  { kind: 'http', source: 'openalex', status: 403 },
  { kind: 'bad-shape', source: 'openalex', path: 'results.0.id' },
  { kind: 'too-new', retryAt: at.getTime() },
  { kind: 'disabled', why: 'cache-only' },
  { kind: 'disabled', why: 'permission' },
  { kind: 'disabled', why: 'site' },
  { kind: 'disabled', why: 'settings' },
  { kind: 'cancelled' },
  { kind: 'not-saved', why: 'full' },
  { kind: 'not-saved', why: 'newer' },
  { kind: 'not-saved', why: 'unavailable' },
];

describe('failure note', () => {
  it('has different words for every failure, all filled in', () => {
    const words = all.map(failureWords);
    expect(new Set(words).size).toBe(all.length);
    for (const sentence of words) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/[{}!]|undefined|failure-/);
    }
  });

  it('says until when a limit holds, in local time, and who set it', () => {
    expect(failureWords({ kind: 'rate-limited', source: 'openalex', retryAt: at.getTime() })).toBe(
      'OpenAlex takes no more questions until 23:58.',
    );
  });

  it('shows a source it does not know by its id', () => {
    expect(failureWords({ kind: 'timeout', source: 'newsource' })).toContain('newsource');
  });

  it('offers to try again where that helps, and the options where only the reader can change it', () => {
    const retry = vi.fn();
    const openOptions = vi.fn();
    const outage = mount(
      <FailureNote failure={{ kind: 'http', source: 'openalex', status: 503 }} retry={retry} openOptions={openOptions} />,
    );
    outage.press('Try again');
    expect(retry).toHaveBeenCalledOnce();
    expect(outage.button('Open options')).toBeUndefined();

    const key = mount(<FailureNote failure={{ kind: 'needs-key', source: 'openalex' }} retry={retry} openOptions={openOptions} />);
    expect(key.button('Try again')).toBeUndefined();
    key.press('Open options');
    expect(openOptions).toHaveBeenCalledWith('sources');
  });

  it('does not ask again while a limit holds', () => {
    expect(canRetry({ kind: 'rate-limited', source: 'openalex', retryAt: at.getTime() })).toBe(false);
  });
});
