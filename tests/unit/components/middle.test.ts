// Long affiliations cut in the middle, where their names say least.

import { describe, expect, it } from 'vitest';
import { AFFILIATION_LENGTH, middle } from '../../../components/ui/middle.ts';

const long =
  'Departamento de Física Teórica e Historia de la Ciencia, Universidad del País Vasco UPV/EHU, Apartado 644, 48080 Bilbao, Spain';

describe('middle', () => {
  it('leaves what fits alone, white space folded', () => {
    expect(middle('  SISSA,\n Trieste ')).toBe('SISSA, Trieste');
  });
  it('keeps both ends whole and stays within its length', () => {
    const cut = middle(long);
    expect(cut).toMatch(/^Departamento de Física .* … .*Bilbao, Spain$/);
    expect(Array.from(cut).length).toBeLessThanOrEqual(AFFILIATION_LENGTH);
    for (const word of cut.split(/[\s,]+/).filter((part) => part !== '…')) expect(long).toContain(word);
  });
  it('cuts text without word borders, and never through a character', () => {
    expect(Array.from(middle('字'.repeat(100), 20)).length).toBeLessThanOrEqual(20);
    expect(middle('𝔘'.repeat(100), 21)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
  });
});
