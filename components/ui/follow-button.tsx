// The one button for following a person, the same on the card, in the popup and in lists.

import { ui } from '../../assets/locales/en/ui.ts';
import { Button } from './button.tsx';
import { wordsOf } from './words.ts';

const t = wordsOf('ui', ui);

export type FollowButtonProps = {
  readonly name: string;
  readonly following: boolean;
  readonly onToggle: (follow: boolean) => void;
  readonly disabled?: boolean;
};

export function FollowButton({ name, following, onToggle, disabled = false }: FollowButtonProps) {
  return (
    <Button
      kind={following ? 'filled' : 'accent'}
      class="follow"
      pressed={following}
      label={following ? t('following-name', { name }) : t('follow-name', { name })}
      disabled={disabled}
      onClick={() => onToggle(!following)}
    >
      {following ? t('following') : t('follow')}
    </Button>
  );
}
