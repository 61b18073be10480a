// Every section of the folder, in reading order. A section is added by its file alone; nothing is listed here.

import type { Section } from './section.ts';

const files = import.meta.glob<Section>('./*.section.tsx', { eager: true, import: 'default' });

const sections = Object.entries(files)
  .map(([path, section]) => ({ id: path.slice('./'.length, -'.section.tsx'.length), ...section }))
  .sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));

/** The sections of one surface in reading order; `id` is the file's stem. */
export const sectionsOn = (surface: Section['on'][number]): readonly (Section & { readonly id: string })[] =>
  sections.filter((section) => section.on.includes(surface));

export default sections;
