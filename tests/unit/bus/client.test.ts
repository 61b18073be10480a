// A call ends with an answer, whatever happens to the background in between.

import { beforeEach, expect, it, vi } from 'vitest';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage: (message: unknown) => sendMessage(message) } } }));

const { call } = await import('../../../lib/bus/client.ts');

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
