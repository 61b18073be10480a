// The sections of the card as its first piece knows them: what they ask and how high they will be, in reading order. Their code comes later.

import type { Plan } from './section.ts';

const plans = import.meta.glob<Plan>('./*.section.tsx', { eager: true, import: 'plan' });

/** `id` is the file's stem. */
export const cardPlans: readonly (Plan & { readonly id: string })[] = Object.entries(plans)
  .map(([path, plan]) => ({ ...plan, id: path.replace(/\.\/|\..*/g, '') }))
  .filter(({ on }) => on.includes('card'))
  .sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
