// Names read, folded and taken apart in every dress pages give them.

import { describe, expect, it } from 'vitest';
import { cleanName } from '../../../lib/names/clean.ts';
import { fold } from '../../../lib/names/fold.ts';
import { isAnonymous, isGroup } from '../../../lib/names/group.ts';
import { nameKeys } from '../../../lib/names/key.ts';
import { parseName } from '../../../lib/names/parse.ts';
import { decodeTex } from '../../../lib/names/tex.ts';

describe('cleanName', () => {
  it.each([
    ['Sebastian Goldt1,2*', 'Sebastian Goldt'],
    ['Sebastian Goldt $^{1,2}$', 'Sebastian Goldt'],
    ['Sebastian Goldt†‡', 'Sebastian Goldt'],
    ['Dr. Jane Roe, PhD', 'Jane Roe'],
    ['Prof. Dr.-Ing. Jane Roe', 'Jane Roe'],
    ['Jane Roe (MIT)', 'Jane Roe'],
    ['Jane Roe <jane@example.org>', 'Jane Roe'],
    ['\u202AJane\u2009Roe\u202C', 'Jane Roe'],
    ['Jean\u2010Pierre\u00A0Serre', 'Jean-Pierre Serre'],
    ['and Jane Roe,', 'Jane Roe'],
    ['Wei Wang 0001', 'Wei Wang'],
    ['Jane Roe et al.', 'Jane Roe'],
    ['(ATLAS Collaboration)', 'ATLAS Collaboration'],
    ['Md. Hossain', 'Md. Hossain'],
    ['Jack Ma', 'Jack Ma'],
    ['MS Smith', 'MS Smith'],
    ["Lenka Zdeborov\\'a", "Lenka Zdeborov\\'a"],
    ['Lenka Zdeborová', 'Lenka Zdeborová'],
    ['   ', ''],
    // The hyphen of Hebrew, and dashes: no typesetter's hyphens.
    ['דוד בן־ארי', 'דוד בן־ארי'],
    ['Jane Roe — Pond', 'Jane Roe — Pond'],
    ['Jane Roe, FRCS', 'Jane Roe'],
    ['de Vries MD', 'de Vries MD'],
    ['van der Berg MD', 'van der Berg MD'],
    ['Anna de Vries MD', 'Anna de Vries'],
    ['Anna de Vries, MD, PhD', 'Anna de Vries'],
    ['王 芳, MD', '王 芳'],
    ['Dame RT', 'Dame RT'],
    ['Dr. RT Dame', 'RT Dame'],
    ['Dr. Li', 'Li'],
  ])('%j becomes %j', (raw, clean) => expect(cleanName(raw)).toBe(clean));
});

describe('groups', () => {
  it.each([
    'The ATLAS Collaboration',
    'kConFab Investigators',
    'IPD-Work Consortium',
    'on behalf of the CMS Group',
    'for the STAR Collaboration',
    'Gemini Team',
    'DeepSeek-AI',
    'WHO/IDF Patient Empowerment Workshop',
    ',FEMTO-ST/AS2M, ENSMM Besançon',
    'University of Padua',
    'Laboratoire de Physique Théorique',
    'Istituto Nazionale di Astrofisica',
  ])('%s is one', (name) => expect(isGroup(name)).toBe(true));
  it.each([
    'Eduard Study',
    'E. Study',
    'Jin-Yi Cai',
    'Nick Street',
    'Juan Soler Company',
    'Ken Center',
    'Keisuke Imai',
    'Bernard Union',
    'Isaac Councill',
    'L. Trial',
    'Group',
  ])('%s is none', (name) => expect(isGroup(name)).toBe(false));
  it.each([
    'Anonymous Author(s)',
    'Anonymous',
    'Submission1234 Authors',
    'Paper12 Authors',
    'ICLR.cc/2024/Conference Submission12 Authors',
  ])('%s hides people', (name) => expect(isAnonymous(name)).toBe(true));
  it('a hidden or a group name has no reading', () => {
    expect(parseName('Submission1234 Authors')).toMatchObject({ group: true, readings: [] });
    expect(parseName('CMS Collaboration')).toMatchObject({ group: true, readings: [] });
  });
});

describe('decodeTex', () => {
  it.each([
    ["Zdeborov\\'{a}", 'Zdeborová'],
    ["M{\\'e}zard", 'Mézard'],
    ["Garc{\\'{\\i}}a", 'García'],
    ["Garc\\'\\i a", 'García'],
    ["{\\v S}r\\'amek", 'Šrámek'],
    ["\\v{S}r\\'amek", 'Šrámek'],
    ['Br{\\o}gger', 'Brøgger'],
    ['\\O rsted', 'Ørsted'],
    ['Wei{\\ss}', 'Weiß'],
    ['\\AA ke {\\L}uk', 'Åke Łuk'],
    ['J.~Smith', 'J. Smith'],
    ['Remco van~der Hofstad', 'Remco van der Hofstad'],
    ['Lia~no', 'Lia~no'],
    ['H\\H{o}s', 'Hős'],
    ['Gra\\c cas', 'Graças'],
    ['\\', ''],
    ["O'Brien", "O'Brien"],
  ])('%j is %s', (tex, plain) => expect(decodeTex(tex)).toBe(plain));
});

describe('fold', () => {
  it('drops case, marks and lost accents, and keeps other scripts', () => {
    expect(fold("Malaxechebarr'ia-Łukasz")).toBe('malaxechebarria lukasz');
    expect(fold('Lia~no')).toBe(fold('Liaño'));
    expect(fold('がか')).toBe('がか');
    expect(fold('김철수')).toBe('김철수');
    expect(fold('İrşadi')).toBe('irsadi');
  });
});

describe('parseName', () => {
  it.each([
    ['Remco van der Hofstad', 'van der Hofstad', 'Remco'],
    ['Hofstad, Remco van der', 'van der Hofstad', 'Remco'],
    ['Juan Q. Velasquez y Garcia', 'Velasquez y Garcia', 'Juan Q.'],
    ['Begoña García Malaxechebarría', 'García Malaxechebarría', 'Begoña'],
    ['ZHANG Wei', 'ZHANG', 'Wei'],
    ['Zhang Weihong', 'Zhang', 'Weihong'],
    ['VAN DEN BROECK Guy', 'VAN DEN BROECK', 'Guy'],
    ['Smith JA', 'Smith', 'JA'],
    ['Pérez de la Fuente J', 'Pérez de la Fuente', 'J'],
    ['De Boer Jan P', 'De Boer', 'Jan P'],
    ['Nguyen Van Thinh', 'Nguyen', 'Van Thinh'],
    ['Carlos Corrêa Júnior', 'Corrêa Júnior', 'Carlos'],
    ['Smith Senior, John', 'Smith', 'John'],
    ['Rhomni St. John', 'St. John', 'Rhomni'],
    ['山田 太郎', '山田', '太郎'],
    ['欧阳修', '欧阳', '修'],
    ['Plato', 'Plato', ''],
  ])('%s: family %s', (raw, family, given) => expect(parseName(raw)).toMatchObject({ familyPrinted: family, givenPrinted: given }));

  it('finds the suffix wherever it stands', () => {
    for (const raw of ['King, Martin Luther, Jr.', 'Martin Luther King Jr', 'King Jr., Martin Luther'])
      expect(parseName(raw)).toMatchObject({ suffix: 'jr', familyPrinted: 'King' });
  });

  it('keeps the double surname as another reading', () => {
    expect(parseName('Luis Espinosa Anke').readings.map((reading) => reading.familyPrinted)).toContain('Espinosa Anke');
  });

  it('shares a key between spellings', () => {
    const shared = nameKeys('Jürgen Müller').filter((key) => nameKeys('Mueller, J.').includes(key));
    expect(shared).not.toEqual([]);
  });
});
