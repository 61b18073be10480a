// What a section of the panel is handed, with nothing known yet; a section of the popup takes a part of it.
import { vi } from 'vitest';
import type { PanelSectionProps } from '../../../components/sections/panel-section.ts';
import type { ResearcherId } from '../../../lib/core/ids.ts';
import type { Researcher } from '../../../lib/core/person.ts';
import { DEFAULT_SETTINGS } from '../../../lib/core/you.ts';
import { researcher } from '../../support/researcher.ts';

export const SELF: ResearcherId = 'openalex:A5100000020';
export const OTHER: ResearcherId = 'openalex:A5100000900';

export const profileOf = (more: Partial<Researcher> = {}): Researcher => researcher(SELF, 'Dana Whitlock', more);

export const propsOf = (more: Partial<PanelSectionProps> = {}): PanelSectionProps => ({
  facets: {},
  numbers: true,
  open: vi.fn(),
  failed: ({ kind }) => `failed: ${kind}`,
  subject: { kind: 'researcher', id: SELF, name: 'Dana Whitlock' },
  researcher: { kind: 'researcher', id: SELF, name: 'Dana Whitlock' },
  records: [SELF],
  following: { people: [], count: 0, follows: () => false, follow: vi.fn(), unfollow: vi.fn(), tell: vi.fn(), refresh: vi.fn() },
  kept: {
    notes: [],
    interests: [],
    settings: DEFAULT_SETTINGS,
    setNote: vi.fn(async () => true),
    setInterest: vi.fn(async () => {}),
    setSettings: vi.fn(async () => {}),
  },
  retry: vi.fn(),
  ...more,
});
