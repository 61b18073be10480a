// Props of a panel's section with nothing known yet, papers, and waiting until what was asked has been answered.
import { act } from 'preact/test-utils';
import type { PanelSectionProps } from '../../../components/sections/panel-section.ts';
import type { FullWork } from '../../../lib/core/full-work.ts';
import type { ResearcherId } from '../../../lib/core/ids.ts';
import { OTHER, profileOf, propsOf, SELF } from '../components/section-props.ts';

export const A = SELF;
export const B = OTHER;
export const profile = profileOf;
export const ORCID = '0000-0002-1825-0097';

export const props = (more: Partial<PanelSectionProps> = {}): PanelSectionProps => propsOf({ failed: () => 'FAILED', ...more });

let made = 0;
export const work = (more: Partial<FullWork> = {}): FullWork => {
  made += 1;
  return {
    ids: { openalex: `W${1000 + made}` },
    title: `A study of something in particular, number ${made}`,
    ...{ year: 2020, venueKind: 'journal', topics: [] },
    authors: [{ name: 'Dana Whitlock', researcher: A, institutions: [] }],
    ...{ authorsTruncated: false, references: [], related: [] },
    ...more,
  };
};

/** Works are kept beyond one component: each test has people of its own. */
export const somebody = (): { readonly id: ResearcherId; readonly name: string } => {
  made += 1;
  return { id: `openalex:A${made}00`, name: `Maria Refini ${made}` };
};

/** Until what was asked has been answered and drawn. */
export const settled = () =>
  act(async () => {
    for (let n = 0; n < 10; n += 1) await new Promise((resolve) => setTimeout(resolve));
  });

export function type(field: HTMLInputElement | HTMLTextAreaElement | null, value: string): void {
  if (!field) throw new Error('no field');
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export function choose(select: HTMLSelectElement | null | undefined, value: string): void {
  if (!select) throw new Error('no select');
  act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
