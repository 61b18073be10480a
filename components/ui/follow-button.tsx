// The one button for following a person, the same on the card, in the popup and in lists.

import { ui } from '../../assets/locales/en/ui.ts';
import { plainWordsOf } from './plain-words.ts';

const t = plainWordsOf('ui', ui);

export type FollowButtonProps = {
  readonly name: string;
  readonly following: boolean;
  readonly onToggle: (follow: boolean) => void;
  readonly disabled?: boolean;
};

export function FollowButton({ name, following, onToggle, disabled = false }: FollowButtonProps) {
  return (
    // Not the common button: this one comes with the first look at a card, and of that it needs little.
    <button
      type="button"
      class={`btn btn-${following ? 'filled' : 'accent'} follow`}
      aria-pressed={following}
      aria-label={t(following ? 'following-name' : 'follow-name', { name })}
      disabled={disabled}
      onClick={() => onToggle(!following)}
    >
      {t(following ? 'following' : 'follow')}
    </button>
  );
}
