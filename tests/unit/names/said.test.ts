// Names as they are looked up: given name first, whoever printed them the other way round.
import { expect, it } from 'vitest';
import { asSaid } from '../../../lib/names/said.ts';

it.each([
  ['Goldt, S.', 'S. Goldt'],
  ['Goldt, Sebastian', 'Sebastian Goldt'],
  ['Goldt S', 'S Goldt'],
  ['SMITH J.A.', 'J.A. SMITH'],
  ['de la Fuente J', 'J de la Fuente'],
  ['García Márquez, Gabriel', 'Gabriel García Márquez'],
  ['King, Martin Luther', 'Martin Luther King'],
  ['King, Martin, Jr.', 'Martin King'],
])('%s is %s', (printed, said) => expect(asSaid(printed)).toBe(said));

it.each([
  'Sebastian Goldt',
  'Ludwig van Beethoven',
  'Plato',
  '李明',
  'Li Ming 李明',
  'Ada Tarn, Béla Fosse',
  'Tarn A, Fosse B',
  'Tarn, Fosse, Brook, Weir',
  'reeds, in the words of those who wade',
  'POND Collaboration',
  '',
])('%s stays', (printed) => expect(asSaid(printed)).toBe(printed));
