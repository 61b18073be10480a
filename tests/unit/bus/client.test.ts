// A call ends with an answer, whatever happens to the background in between.

import { beforeEach, expect, it, vi } from 'vitest';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage: (message: unknown) => sendMessage(message) } } }));

const { call } = await import('../../../lib/bus/client.ts');
const { createPageSettings } = await import('../../../entrypoints/page/settings.ts');
const { PAGE_DEFAULTS } = await import('../../../lib/core/you.ts');

beforeEach(() => void sendMessage.mockReset());

it('asks once more when the background was stopped before it answered', async () => {
  sendMessage.mockRejectedValueOnce(new Error('The message channel closed before a response was received'));
  sendMessage.mockResolvedValueOnce({ ok: true, value: null });
  expect(await call('dismiss-notices', null)).toEqual({ ok: true, value: null });
  sendMessage.mockResolvedValueOnce(undefined);
  sendMessage.mockResolvedValueOnce({ ok: true, value: null });
  expect(await call('dismiss-notices', null)).toEqual({ ok: true, value: null });
});

it('fails in words, and does not go on asking, where nobody answers', async () => {
  sendMessage.mockImplementation(() => Promise.reject(new Error('Extension context invalidated.')));
  expect(await call('dismiss-notices', null)).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(sendMessage).toHaveBeenCalledTimes(3);
});

it('waits for a background that is still being stopped', async () => {
  sendMessage.mockRejectedValueOnce(new Error('The message channel closed before a response was received'));
  sendMessage.mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'));
  sendMessage.mockResolvedValueOnce({ ok: true, value: null });
  expect(await call('dismiss-notices', null)).toEqual({ ok: true, value: null });
});

it('takes an answer that says no for an answer', async () => {
  const no = { ok: false, error: { kind: 'not-saved', why: 'full' } };
  sendMessage.mockResolvedValue(no);
  expect(await call('dismiss-notices', null)).toEqual(no);
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

it.each(['open-card-code', 'open-more-code', 'open-reader-code', 'open-marks-code', 'open-page-code'] as const)(
  '%s: a question that went down with a stopped worker is asked again',
  async (name) => {
    vi.useFakeTimers();
    sendMessage.mockReturnValueOnce(new Promise(() => undefined));
    sendMessage.mockResolvedValueOnce({ ok: true, value: null });
    const answer = call(name, null);
    await vi.advanceTimersByTimeAsync(4_000);
    vi.useRealTimers();
    expect(sendMessage).toHaveBeenCalledTimes(2);
    expect(await answer).toEqual({ ok: true, value: null });
  },
);

it('what may need the network is waited for', async () => {
  vi.useFakeTimers();
  let say = (_: unknown): void => {};
  sendMessage.mockReturnValueOnce(
    new Promise((then) => {
      say = then;
    }),
  );
  const answer = call('find-people', { query: 'Ada', ask: true });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(sendMessage).toHaveBeenCalledTimes(1);
  say({ ok: true, value: { people: [] } });
  vi.useRealTimers();
  expect(await answer).toEqual({ ok: true, value: { people: [] } });
});

it('the settings of a page are asked for again, and what they say in the end counts', async () => {
  vi.useFakeTimers();
  sendMessage.mockReturnValueOnce(new Promise(() => undefined));
  sendMessage.mockResolvedValueOnce({ ok: true, value: { ...PAGE_DEFAULTS, siteOff: true } });
  const settings = createPageSettings(
    () => call('page-settings', { site: 'arxiv' }),
    () => {},
  );
  settings.load();
  await vi.advanceTimersByTimeAsync(4_000);
  vi.useRealTimers();
  expect(settings.now().siteOff).toBe(true);
});
