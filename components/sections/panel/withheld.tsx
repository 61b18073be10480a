// A section of a mixed record: that it is not shown, and why.

import { panelSections as words } from '../../../assets/locales/en/panel-sections.ts';
import { SectionFrame } from '../../ui/section-frame.tsx';
import { wordsOf } from '../../ui/words.ts';

const t = wordsOf('panel-sections', words);

export const Withheld = ({ label }: { readonly label: string }) => (
  <SectionFrame label={label}>
    <p class="empty">{t('mixed-withheld')}</p>
  </SectionFrame>
);
