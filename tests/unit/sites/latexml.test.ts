// LaTeXML author blocks in the forms TeX authors write them. The text is ours, the structure real.

import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { latexmlNames } from '../../../lib/sites/latexml.ts';

const BR = '<br class="ltx_break">';
const tt = (text: string): string => `<span class="ltx_text ltx_font_typewriter">${text}</span>`;
const bold = (text: string): string => `<span class="ltx_text ltx_font_bold">${text}</span>`;
const mark = (text: string): string => `<math alttext="{}^{${text}}"><msup><mi></mi><mn>${text}</mn></msup></math>`;

function names(...persons: string[]): string[] {
  const creators = persons.map((each) => `<span class="ltx_creator ltx_role_author"><span class="ltx_personname">${each}</span></span>`);
  const doc = new new Window().DOMParser().parseFromString(
    `<div class="ltx_authors">${creators.join('')}</div>`,
    'text/html',
  ) as unknown as Document;
  const root = doc.querySelector('.ltx_authors');
  return root ? latexmlNames(root).map((name) => name.name) : [];
}

describe('one jumble', () => {
  it.each([
    'Ahmed al-Rashid',
    'Mona el-Sayed',
    'Maria do Carmo Silva',
    'Gerard ’t Hooft',
    'Sofia degli Esposti',
    'Anna dalla Valle',
    'Jan vom Brocke',
    'Ana de los Santos',
    'Wanjiru wa Kamau',
  ])('%s, in front and in the middle', (name) => {
    const ends = `${BR}${mark('1')}Fen University${BR}${mark('2')}Marsh Institute`;
    expect(names(`Ada Tarn${mark('1')}, ${name}${mark('2')}, Béla Fosse${mark('1')}${ends}`)).toEqual(['Ada Tarn', name, 'Béla Fosse']);
    expect(names(`${name}${mark('2')}, Béla Fosse${mark('1')}${ends}`)).toEqual([name, 'Béla Fosse']);
  });
  it.each<[string, string, string[]]>([
    [
      'commas, marks, one institution',
      `Ada Tarn${mark('∗')}, Béla Fosse${mark('∗')}, Cy Brook ${BR}Dee Weir, Eve Mere ${BR}${BR}Meta AI`,
      ['Ada Tarn', 'Béla Fosse', 'Cy Brook', 'Dee Weir', 'Eve Mere'],
    ],
    [
      'and, glued marks',
      `Ada Tarn∗1 and Béla Fosse∗2${BR}1Machine Learning Department, Carnegie Mellon University${BR}2Department of Computer Science, Princeton University${BR}${tt('ada@x.example, bela@y.example')}`,
      ['Ada Tarn', 'Béla Fosse'],
    ],
    [
      'marks alone',
      `Ada Tarn${mark('1')} Béla Fosse${mark('1,2')} Cy van den Brook${mark('2')}${BR}${mark('1')}ETH Zürich ${mark('2')}Tokyo Tech`,
      ['Ada Tarn', 'Béla Fosse', 'Cy van den Brook'],
    ],
    [
      'ranks of a society',
      `Ada Tarn, Member, IEEE, Béla Fosse, Senior Member, IEEE, and Cy Brook, Fellow, IEEE`,
      ['Ada Tarn', 'Béla Fosse', 'Cy Brook'],
    ],
    [
      'blocks with &',
      `Ada Tarn ${BR}Quiet Labs ${BR}${tt(`ada@x.example${BR}`)}&amp;Béla Fosse ${BR}Hidden Valley ${BR}${tt('bela@y.example')}`,
      ['Ada Tarn', 'Béla Fosse'],
    ],
    ['blocks without addresses', `Ada Tarn${BR}University of the Fens${BR}Béla Fosse${BR}Institute of Peat`, ['Ada Tarn', 'Béla Fosse']],
    [
      'an address in braces',
      `Ada Tarn  \u2003 Béla Fosse \u2003\u2003Cy Brook${BR}Marsh Research${BR}${tt('{ada, bela, cy}@marsh.example')}`,
      ['Ada Tarn', 'Béla Fosse', 'Cy Brook'],
    ],
    [
      'several addresses below',
      `Ada Tarn${BR}Béla Fosse${BR}University of the Fens${BR}${tt('ada@x.example')}${BR}${tt('bela@x.example')}`,
      ['Ada Tarn', 'Béla Fosse'],
    ],
    ['bold names side by side', `${bold('Ada Tarn')} ${bold('Béla Fosse')}${BR}University of the Fens`, ['Ada Tarn', 'Béla Fosse']],
    ['capitals', `ADA TARN, BÉLA FOSSE AND CY BROOK`, ['ADA TARN', 'BÉLA FOSSE', 'CY BROOK']],
    [
      'a town that looks like a name',
      `Ada Tarn, Béla Fosse${BR}School of Water, New York, NY${BR}Palo Alto, California`,
      ['Ada Tarn', 'Béla Fosse'],
    ],
    [
      'a table',
      `<span class="ltx_tabular"><span class="ltx_tr"><span class="ltx_td">Ada Tarn</span><span class="ltx_td">Béla Fosse</span></span><span class="ltx_tr"><span class="ltx_td">Fen College</span><span class="ltx_td">Peat Institute</span></span><span class="ltx_tr"><span class="ltx_td">${tt('ada@x.example')}</span><span class="ltx_td">${tt('bela@y.example')}</span></span></span>`,
      ['Ada Tarn', 'Béla Fosse'],
    ],
    [
      'one mononym among many',
      `Ada Tarn, Béla Fosse, Suharto, Cy Brook, Dee Weir`,
      ['Ada Tarn', 'Béla Fosse', 'Suharto', 'Cy Brook', 'Dee Weir'],
    ],
    [
      'a group first',
      `DELTA Collaboration: Ada Tarn, Béla Fosse, Cy Brook, Dee Weir`,
      ['DELTA Collaboration', 'Ada Tarn', 'Béla Fosse', 'Cy Brook', 'Dee Weir'],
    ],
    ['institution on the same line', `Ada Tarn, University of the Fens, Fenton`, ['Ada Tarn']],
    ['institutions in brackets', `Ada Tarn (Fen College), Béla Fosse (Peat Institute)`, ['Ada Tarn', 'Béla Fosse']],
    [
      'the same institution twice',
      `Ada Tarn${BR}Hidden Valley${BR}${tt('ada@x.example')}${BR}Béla Fosse${BR}Hidden Valley${BR}${tt('bela@x.example')}`,
      ['Ada Tarn', 'Béla Fosse'],
    ],
    ['undefined commands', `Ada Tarn<span class="ltx_ERROR undefined">\\AND</span>Béla Fosse`, ['Ada Tarn', 'Béla Fosse']],
    ['remarks', `Ada Tarn${BR}Equal contribution${BR}Fen College`, ['Ada Tarn']],
    ['Chinese beside Latin', `Ada Tarn (塔恩), Wei Lin (林伟)${BR}Fen College`, ['Ada Tarn', 'Wei Lin']],
    [
      'hyphens, apostrophes, initials',
      `J.-P. O’Tarn, A. B. d'Fosse, Núñez-Brook C. D., Mac Dee`,
      ['J.-P. O’Tarn', "A. B. d'Fosse", 'Núñez-Brook C. D.', 'Mac Dee'],
    ],
  ])('%s', (_label, html, expected) => {
    expect(names(html)).toEqual(expected);
  });
});

describe('one creator each', () => {
  it('reads the first line of each', () => {
    expect(names(`Ada Tarn${BR}Quiet Harbour${BR}${tt('ada@x.example')}`, `Béla Fosse${BR}Hidden Valley`)).toEqual([
      'Ada Tarn',
      'Béla Fosse',
    ]);
  });
  it('keeps a degree out', () => {
    expect(names('Ada Tarn, PhD', 'Béla Fosse, M.D.')).toEqual(['Ada Tarn', 'Béla Fosse']);
  });
  it('believes a lone creator whatever its name', () => {
    expect(names('Suharto', 'DeepWater-AI', 'bell hooks')).toEqual(['Suharto', 'DeepWater-AI', 'bell hooks']);
  });
  it('has nothing to say of an empty one', () => {
    expect(names('', ' <sup>1</sup> ')).toEqual([]);
  });
});
