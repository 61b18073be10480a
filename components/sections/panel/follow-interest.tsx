// The button that follows a topic or an institution, small, at the end of its row.

import { ui } from '../../../assets/locales/en/ui.ts';
import type { Interest } from '../../../lib/core/remembered.ts';
import type { Kept } from '../../panel/use-kept.ts';
import { Button } from '../../ui/button.tsx';
import { wordsOf } from '../../ui/words.ts';

const t = wordsOf('ui', ui);

export type FollowInterestProps = { readonly kept: Kept; readonly interest: Omit<Interest, 'since'> };

export function FollowInterest({ kept, interest }: FollowInterestProps) {
  const on = kept.interests?.some(({ id }) => id === interest.id) ?? false;
  const { name } = interest;
  return (
    <Button
      kind="quiet"
      class="follow-small"
      pressed={on}
      label={on ? t('following-name', { name }) : t('follow-name', { name })}
      onClick={() => void kept.setInterest(interest, !on)}
    >
      {on ? t('following') : t('follow')}
    </Button>
  );
}
