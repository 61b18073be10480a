// A question ends with an answer or with words, whatever happens to the background; and one that is answered lets it sleep.

import { beforeEach, expect, it, vi } from 'vitest';
import type { Ask, Part } from '../../../lib/core/question.ts';

type FakePort = { readonly sent: Ask[]; say(part: Part): void; die(): void };
const ports: FakePort[] = [];
let invalidated = false;

function connect() {
  if (invalidated) throw new Error('Extension context invalidated.');
  const sent: Ask[] = [];
  const hear: ((message: unknown) => void)[] = [];
  const end: (() => void)[] = [];
  ports.push({
    sent,
    say: (part) => void hear.map((each) => each(part)),
    die: () => void end.map((each) => each()),
  });
  return {
    onMessage: { addListener: (listener: (message: unknown) => void) => hear.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => end.push(listener) },
    postMessage: (ask: Ask) => sent.push(ask),
    disconnect: () => {
      if (invalidated) throw new Error('Extension context invalidated.');
    },
  };
}
vi.mock('wxt/browser', () => ({ browser: { runtime: { connect } } }));

const { openQuestion } = await import('../../../lib/bus/client.ts');

const ask = (intent: Ask['intent']): Ask => ({ v: 1, subject: { kind: 'researcher', id: 'openalex:A12' }, facets: ['profile'], intent });
const done = (intent: Ask['intent']): Part => ({ done: true, intent });
const start = () => {
  const onPart = vi.fn();
  const onLost = vi.fn();
  return { question: openQuestion(onPart, onLost), onPart, onLost };
};

beforeEach(() => {
  ports.length = 0;
  invalidated = false;
});

it('is asked once more where the background was stopped before it had answered, and is then lost in words', () => {
  const { question, onLost } = start();
  question.ask(ask('hover'));
  ports[0]?.die();
  expect(ports[1]?.sent).toEqual([ask('hover')]);
  expect(onLost).not.toHaveBeenCalled();
  ports[1]?.die();
  expect(ports).toHaveLength(2);
  expect(onLost).toHaveBeenCalledWith({ kind: 'cancelled' });
});

it('the end of a weaker question does not end the stronger one', () => {
  const { question } = start();
  question.ask(ask('hover'));
  question.ask(ask('open'));
  ports[0]?.say(done('hover'));
  ports[0]?.die();
  expect(ports[1]?.sent).toEqual([ask('open')]);
});

it('once answered it lets the background sleep, and wakes it with the next question', () => {
  const { question, onLost } = start();
  question.ask(ask('hover'));
  ports[0]?.say(done('hover'));
  ports[0]?.die();
  expect(ports).toHaveLength(1);
  expect(onLost).not.toHaveBeenCalled();
  question.ask(ask('open'));
  expect(ports[1]?.sent).toEqual([ask('open')]);
});

it('is lost in words where the extension was updated under the page', () => {
  invalidated = true;
  const { question, onLost } = start();
  question.ask(ask('hover'));
  expect(onLost).toHaveBeenCalledWith({ kind: 'disabled', why: 'permission' });
});

it('hears nothing more once left', () => {
  const { question, onPart, onLost } = start();
  question.ask(ask('hover'));
  question.leave();
  ports[0]?.say(done('hover'));
  ports[0]?.die();
  expect(onPart).not.toHaveBeenCalled();
  expect(onLost).not.toHaveBeenCalled();
  expect(ports).toHaveLength(1);
});

it('asks the same again only where the background sleeps: awake it answers by itself', () => {
  const { question, onPart } = start();
  question.again();
  expect(ports).toHaveLength(0);
  question.ask(ask('open'));
  ports[0]?.say(done('open'));
  question.again();
  expect(ports.map(({ sent }) => sent)).toEqual([[ask('open')]]);
  ports[0]?.die();
  question.again();
  question.again();
  expect(ports.map(({ sent }) => sent)).toEqual([[ask('open')], [ask('open')]]);
  onPart.mockClear();
  ports[1]?.say(done('open'));
  expect(onPart).toHaveBeenCalledTimes(1);
  question.leave();
  question.again();
  expect(ports).toHaveLength(2);
});

it('can be left where the extension was updated under us: whoever leaves has a card to take away', () => {
  const { question } = start();
  question.ask(ask('open'));
  invalidated = true;
  expect(() => question.leave()).not.toThrow();
});
