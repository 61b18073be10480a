// When two printed names can be one person's, and when they cannot.

import { describe, expect, it } from 'vitest';
import { compareNames, compareWithAny } from '../../../lib/names/compare.ts';

describe('different people stay apart', () => {
  it.each([
    ['Wei Zhang', 'Wen Zhang'],
    ['Ming Li', 'Minghan Liu'],
    ['Linfeng Song', 'Linqi Song'],
    ['Jean-Pierre Serre', 'Jean-Paul Serre'],
    ['John Smith Jr.', 'John Smith III'],
    ['Nguyen Van Anh', 'Nguyen Thi Anh'],
    ['Trung Van Nguyen', 'Trung Thi Nguyen'],
    ['John Q. Doe', 'John H. Doe'],
    ['John Quincy Doe', 'John Henry Doe'],
    ['John Q. Doe', 'John Henry Doe'],
    ['José María García', 'José Luis García'],
    ['E. Malatesta', 'Luca Malatesta'],
    ['Mario Rossi', 'Maria Rossi'],
    ['Daniel Weiss', 'Daniela Weiss'],
    ['Christian Klein', 'Christina Klein'],
    ['Martin Sommer', 'Martina Sommer'],
    ['Ali Al-Fayed', 'Omar Fayed'],
    ['K. Ohno', 'Kenji Ono'],
    ['Zhenping Zhang', 'Zhenping Zhu'],
    ['Laurent Lespez', 'Charles-Henri Malbert'],
    ['The ATLAS Collaboration', 'Anna Atlas'],
    ['张伟', '张三'],
    ['Иван Петров', 'Илья Петров'],
    ['', 'John Smith'],
    ['…', '…'],
  ])('%s and %s', (a, b) => {
    expect(compareNames(a, b)).toBe('conflict');
    expect(compareNames(b, a)).toBe('conflict');
  });
});

describe('one name in two spellings', () => {
  it.each([
    ['same', 'Lenka Zdeborová', "Lenka Zdeborov'a"],
    ['same', "Lenka Zdeborov\\'{a}", 'Zdeborova, Lenka'],
    ['same', 'Patrick O’Brien', 'OBrien, Patrick'],
    ['same', 'John Smith II', 'John Smith 2nd'],
    ['same', 'John Smith III', 'John Smith 3rd'],
    ['same', 'John Smith IV', 'John Smith 4th'],
    ['same', '张伟', '张 伟'],
    ['same', '김철수', '김 철수'],
    ['same', 'محمد الأحمد', 'محمد الاحمد'],
    ['full', 'Jürgen Müller', 'Juergen Mueller'],
    ['full', 'Xiao-Gang Wen', 'Xiaogang Wen'],
    ['full', 'ZHANG Wei', 'Wei Q. Zhang'],
    ['same', 'Nguyen Van Thinh', 'Van Thinh Nguyen'],
    ['full', 'Иван Петров', 'Ivan Petrov'],
    ['full', 'Γεώργιος Παπανδρέου', 'Georgios Papandreou'],
    ['full', 'Bassetti Federico', 'Federico Bassetti'],
    ['initial', 'J. Roe', 'J. Roe'],
    ['initial', 'Roe JA', 'Jane Roe'],
    ['initial', 'Chr. Wetterich', 'Christof Wetterich'],
    ['initial', 'X. G. Wen', 'Xiaogang Wen'],
    ['initial', 'yu. g. vasin', 'Yuri G. Vasin'],
    ['initial', 'Wm. Roe', 'William Roe'],
    ['full', 'Md. Saiful Islam', 'Mohammad Saiful Islam'],
    ['same', 'Md Saiful Islam', 'Md. Saiful Islam'],
    ['full', 'Mª Teresa Martín', 'María Teresa Martín'],
    ['weak', 'Bill Thurston', 'William Thurston'],
    ['weak', 'Mohammed Al-Fayed', 'Mohamed Fayed'],
    ['weak', 'Ahmed al-Sayed', 'Ahmad El Sayed'],
    ['weak', 'Katharina Brandt', 'Katherine Brandt'],
    ['weak', 'Begoña García', 'Begoña García Malaxechebarría'],
    ['weak', 'Anna M. Schmidt-Müller', 'Anna Müller'],
    ['weak', 'Anna S. Müller', 'Anna Schmidt-Müller'],
    ['weak', 'Steve Cook', 'Stephen A. Cook'],
    ['weak', 'Yulia Petrova', 'Julia Petrova'],
    ['weak', 'Jurij Petrov', 'Yuri Petrov'],
    ['weak', 'Elena Petrova', 'Yelena Petrova'],
    ['weak', 'Katherine Brandt', 'Catherine Brandt'],
    ['weak', 'Filip Brandt', 'Philip Brandt'],
    ['weak', 'Kristina Brandt', 'Christina Brandt'],
    ['weak', 'Rick Brandt', 'Richard Brandt'],
    ['weak', 'Mary Ann Brandt', 'Mary Anne Brandt'],
    ['weak', 'Kenji Ohno', 'Kenji Ono'],
    ['weak', 'Jin-Woo Yoon', 'Jin-Woo Yun'],
    ['weak', 'R. Harald Baayen', 'Harald Baayen'],
    ['weak', 'Sergey Kovalevsky', 'Sergei Kovalevskii'],
    ['weak', 'Richard Tzong-Han Tsai', 'Tzong-Han Tsai'],
  ])('%s: %s and %s', (level, a, b) => {
    expect(compareNames(a, b)).toBe(level);
    expect(compareNames(b, a)).toBe(level);
  });

  it('does not take equal initials for evidence', () => {
    expect(compareNames('J. Li', 'J. Li')).toBe('initial');
  });
});

describe('a profile with several names', () => {
  it('ignores a stranger among the alternatives', () => {
    expect(compareWithAny('Bradley Hemminger', 'Jason Priem', ['Hemminger, Bradley M.', 'J. Priem']).level).toBe('conflict');
  });

  it('lets a vetted alternative raise the level', () => {
    expect(compareWithAny('Timothy Baldwin', 'Tim Baldwin', ['Timothy Baldwin'])).toEqual({ level: 'weak', against: 'Tim Baldwin' });
    expect(compareWithAny('Maria J. Santos', 'Maria Santos', ['Maria João Santos', 'Maria J. Santos']).level).toBe('full');
  });

  it('never says more than initials where the display name is only initials', () => {
    expect(compareWithAny('Jane Smith', 'J. Smith', ['Jane Smith', 'John Smith']).level).toBe('initial');
  });

  it('compares in the original script first', () => {
    expect(compareWithAny('张伟', 'Wei Zhang', ['张伟'])).toEqual({ level: 'full', against: '张伟' });
    expect(compareWithAny('张三', 'Wei Zhang', ['张伟']).level).toBe('conflict');
    for (const [printed, latin] of [
      ['김민수', 'Minsu Kim'],
      ['さくら いとう', 'Sakura Ito'],
      ['გიორგი მაისურაძე', 'Giorgi Maisuradze'],
    ] as const) {
      expect(compareWithAny(printed, latin, [printed]).level).toBe('full');
      expect(compareWithAny(latin, printed, [latin]).level).toBe('full');
      expect(compareWithAny(printed, latin, ['이철수']).level).toBe('conflict');
    }
  });
});
