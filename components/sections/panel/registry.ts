// Every section that only the panel has, in reading order. A section is added by its file alone; nothing is listed here.

import './sections.css';
import type { PanelSection } from '../panel-section.ts';

const files = import.meta.glob<PanelSection>('./*.section.tsx', { eager: true, import: 'default' });

export const panelSections: readonly (PanelSection & { readonly id: string })[] = Object.entries(files)
  .map(([path, section]) => ({ id: path.slice('./'.length, -'.section.tsx'.length), ...section }))
  .sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
