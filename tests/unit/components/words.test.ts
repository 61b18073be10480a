// From a message and what fills it to the sentence on the screen.

import { afterEach, describe, expect, it } from 'vitest';
import { date, list, moment, speak, wordsOf } from '../../../components/ui/words.ts';

const english = { hello: 'Hello {name}', papers: { one: '{count} paper', other: '{count} papers' }, plain: 'Plain' } as const;
const t = wordsOf('test', english);

speak({ tag: 'en-GB', surfaces: {} });
afterEach(() => speak({ tag: 'en-GB', surfaces: {} }));

describe('words', () => {
  it('fills placeholders, groups numbers and chooses the plural form', () => {
    expect(t('hello', { name: 'Ada' })).toBe('Hello Ada');
    expect(t('papers', { count: 1 })).toBe('1 paper');
    expect(t('papers', { count: 1412 })).toBe('1,412 papers');
  });

  it('isolates a right-to-left name and leaves others searchable', () => {
    expect(t('hello', { name: 'דוד' })).toBe('Hello \u2068דוד\u2069');
    expect(t('hello', { name: 'Žofie' })).toBe('Hello Žofie');
  });

  it('puts outside text in as it is, also when it looks like a placeholder or a pattern', () => {
    expect(t('hello', { name: '{name} $& <b>' })).toBe('Hello {name} $& <b>');
  });

  it('speaks another language where it has the message and English elsewhere', () => {
    speak({ tag: 'de', surfaces: { test: { papers: { one: '{count} Arbeit', other: '{count} Arbeiten' } } } });
    expect(t('papers', { count: 1412 })).toBe('1.412 Arbeiten');
    expect(t('plain')).toBe('Plain');
    expect(list(['A', 'B', 'C'])).toBe('A, B und C');
  });

  it('tells a moment as short as it can be understood', () => {
    const now = new Date(2026, 10, 12, 9, 30).getTime();
    expect(moment(new Date(2026, 10, 12, 14, 5).getTime(), now)).toBe('14:05');
    expect(moment(new Date(2026, 10, 13, 0, 5).getTime(), now)).toBe('tomorrow, 00:05');
    expect(moment(new Date(2026, 10, 24, 9, 0).getTime(), now)).toBe('24 Nov, 09:00');
    expect(date(new Date(2026, 10, 12).getTime())).toBe('12 Nov 2026');
  });
});
