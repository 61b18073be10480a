// Titles and names arrive with markup, references and worse; what is shown is text.

import { expect, it } from 'vitest';
import { plainText } from '../../../lib/sources/plain-text.ts';
import { cpuTime } from '../../support/cpu-time.ts';

it.each([
  [' A  title\n over lines ', 'A title over lines'],
  ['On <i>E. coli</i> and H<sub>2</sub>O', 'On E. coli and H2O'],
  ['<mml:math xmlns:mml="http://x"><mml:mi>x</mml:mi></mml:math> rays', 'x rays'],
  [
    'Structure of <mml:math xmlns:mml="http://x"><mml:mmultiscripts><mml:mi mathvariant="normal">C</mml:mi><mml:mprescripts/><mml:none/><mml:mn>12</mml:mn></mml:mmultiscripts></mml:math>',
    'Structure of C12',
  ],
  ['<math><mpadded><mi>x</mi></mpadded></math> rays', 'x rays'],
  ['<jats:sec><jats:title>Background</jats:title><jats:p>We ran.</jats:p></jats:sec>', 'Background We ran.'],
  ['<jats:p>Aims: <jats:list><jats:list-item>one</jats:list-item></jats:list></jats:p>', 'Aims: one'],
  ['See <jats:ext-link ext-link-type="uri" xlink:href="http://x.example">x</jats:ext-link>', 'See x'],
  ['Reeds<br/>and rushes', 'Reeds and rushes'],
  ['Knowledge &amp; Data', 'Knowledge & Data'],
  ['Knowledge &amp;amp; Data', 'Knowledge & Data'],
  ['&lt;i&gt;In vivo&lt;/i&gt; imaging', 'In vivo imaging'],
  ['M&uuml;ller, O&#39;Hara, &#x141;uk and Dvo&rcaron;&aacute;k', "Müller, O'Hara, Łuk and Dvořák"],
  ['If a <b and c> d then $x<b$', 'If a <b and c> d then $x<b$'],
  ['p < 0.05 and q > 3', 'p < 0.05 and q > 3'],
  ['R&D at AT&T; more', 'R&D at AT&T; more'],
  ['&unknown; stays, &#xD800; and &#9999999; too', '&unknown; stays, &#xD800; and &#9999999; too'],
  ['&valueOf; stays too, O&apos;Hara &ndash;&nbsp;&thinsp;&Oslash;&dot;', "&valueOf; stays too, O'Hara – Ø&dot;"],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['Zhang\u202eieW\u202c\u200b \u0007Wei', 'ZhangieW Wei'],
  ['中込, 和哉', '中込, 和哉'],
])('%j', (raw, text) => {
  expect(plainText(raw)).toBe(text);
});

it.each([[''], ['  \u200b '], ['<b></b>'], [null], [undefined]])('nothing of %j', (raw) => {
  expect(plainText(raw)).toBeUndefined();
});

it('a hostile title is read in no time', () => {
  const started = cpuTime();
  plainText(`${'<i '.repeat(20_000)}${'&amp;'.repeat(20_000)}<i a=${'b '.repeat(20_000)}`);
  expect(cpuTime() - started).toBeLessThan(500);
});
