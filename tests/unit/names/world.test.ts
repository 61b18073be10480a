// Names of the world's scripts and orders, written from general knowledge: which may be one person's, and which never are.

import { describe, expect, it } from 'vitest';
import { compareNames, levelRank } from '../../../lib/names/compare.ts';
import { parseName } from '../../../lib/names/parse.ts';

describe('names in their own script', () => {
  it.each([
    ['Алексей Иванов', 'Иванов, Алексей', 3],
    ['Алексей Иванов', 'Aleksei Ivanov', 1],
    ['Сергей Юрьевич Ковалёв', 'Sergey Kovalev', 1],
    ['С. Ю. Ковалёв', 'Sergey Yu. Kovalev', 2],
    ['Євген Шевченко', 'Yevhen Shevchenko', 1],
    ['Наталья Петрова', 'Natalia Petrova', 1],
    ['Γιώργος Παπαδόπουλος', 'Giorgos Papadopoulos', 1],
    ['Παπαδόπουλος Γιώργος', 'Γιώργος Παπαδόπουλος', 3],
    ['Χρήστος Δημητρίου', 'Christos Dimitriou', 1],
    ['王 小明', '王小明', 3],
    ['欧阳娜娜', '欧阳 娜娜', 3],
    ['김철수', '김 철수', 3],
    ['田中太郎', '田中 太郎', 3],
    ['佐々木希', '佐々木 希', 3],
    ['長谷川太郎', '長谷川 太郎', 3],
    ['さくらももこ', 'さくら ももこ', 3],
    ['タナカ・タロウ', 'タナカ タロウ', 3],
    ['محمد أحمد', 'محمد احمد', 3],
    ['נועה כהן', 'נועה כהן', 4],
  ] as const)('%s may be %s', (a, b, atLeast) => {
    expect(levelRank(compareNames(a, b))).toBeGreaterThanOrEqual(atLeast);
    expect(compareNames(b, a)).toBe(compareNames(a, b));
  });

  it.each([
    ['Алексей Иванов', 'Андрей Иванов'],
    ['王小明', '王小红'],
    ['김철수', '김영희'],
    ['محمد علي', 'أحمد علي'],
  ])('%s is not %s', (a, b) => expect(compareNames(a, b)).toBe('conflict'));
});

describe('family names first, particles, two surnames, suffixes', () => {
  it.each([
    ['ZHANG Wei', 'Wei Zhang', 3],
    ['Park Geun-hye', 'Geun-hye Park', 3],
    ['Kim Min-jun', 'Min-Jun Kim', 3],
    ['Nguyễn Văn An', 'Van An Nguyen', 3],
    ['Bartók Béla', 'Béla Bartók', 3],
    ['Seán Ó Néill', 'Sean O’Neill', 3],
    ["Gabriele D'Annunzio", 'Gabriele DAnnunzio', 3],
    ['Otto von Bismarck', 'Otto Bismarck', 3],
    ['Begoña García Malaxechebarría', 'Begoña García', 1],
    ['Smith-Jones, Anna', 'Anna Smith', 1],
    ['Ana Paula dos Santos', 'Ana Santos', 3],
    ['Martin Luther King Jr.', 'Martin L. King', 3],
    ['Yusuf Khan', 'Yousef Khan', 1],
    ['Muhammad ibn Musa', 'Mohammed ibn Musa', 1],
    ['J?rgen M?ller', 'Jürgen Müller', 1],
    ['Håkon Ås', 'Haakon Aas', 3],
    ['Đorđe Petrović', 'Djordje Petrovic', 1],
  ] as const)('%s may be %s', (a, b, atLeast) => {
    expect(levelRank(compareNames(a, b))).toBeGreaterThanOrEqual(atLeast);
    expect(compareNames(b, a)).toBe(compareNames(a, b));
  });

  it.each([
    ['Martin Luther King Jr.', 'Martin Luther King III'],
    ['Jian Li', 'Jin Li'],
    ['Mario Rossi', 'Maria Rossi'],
    ['Daniel Lee', 'Daniela Lee'],
    ['Jean-Pierre Dupont', 'Jean-Paul Dupont'],
    ['John A. Smith', 'John B. Smith'],
    ['ATLAS Collaboration', 'ATLAS Collaboration'],
  ])('%s is not %s', (a, b) => expect(compareNames(a, b)).toBe('conflict'));

  it.each([
    ['Xi Jinping', 'Xi'],
    ['Park Geun-hye', 'Park'],
    ['Nguyễn Văn An', 'Nguyễn'],
    ['Santiago Ramón y Cajal', 'Ramón y Cajal'],
    ['Charles de la Vallée Poussin', 'de la Vallée Poussin'],
    ['Carlos Alberto da Silva Neto', 'da Silva Neto'],
    ['Seán Ó Néill', 'Ó Néill'],
    ['欧阳娜娜', '欧阳'],
  ])('the family name of %s is %s', (name, family) => expect(parseName(name).familyPrinted).toBe(family));
});
