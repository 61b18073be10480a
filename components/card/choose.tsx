// The reader's own word on who it is: where it can be kept, the button on somebody, and the way to the search for anybody else.

import { cardMore } from '../../assets/locales/en/card-more.ts';
import type { Candidate } from '../../lib/core/failure.ts';
import { Button } from '../ui/button.tsx';
import { wordsOf } from '../ui/words.ts';
import { hasPaper, personOf } from './card-facts.ts';
import type { CardProps, CardState } from './card-state.ts';

const t = wordsOf('card', cardMore);

/** A choice is kept for a paper, and only a person's name can be somebody. */
export function canChoose({ subject, facets }: Pick<CardState, 'subject' | 'facets'>): boolean {
  const match = facets.match?.value;
  if (subject.kind !== 'name' || !hasPaper({ subject })) return false;
  return !(subject.group || match?.group || match?.evidence.some(({ code }) => code === 'anonymous'));
}

/** Whom the name could be, without those the reader has refused. */
export function candidatesOf({ facets }: Pick<CardState, 'facets'>): readonly Candidate[] {
  const refused = (facets.you?.value?.corrections ?? []).flatMap((one) => (one.kind === 'block' ? one.researcher : []));
  return (facets.match?.value?.candidates ?? []).filter(({ id }) => !refused.includes(id));
}

/** The first two topics of somebody in a list. */
export const topicsOf = ({ topics }: Candidate): string | undefined => topics?.slice(0, 2).join(' · ') || undefined;

type ChooseProps = { readonly candidate: Candidate; readonly onClick: () => void };

export function Choose({ candidate, onClick }: ChooseProps) {
  const { name } = candidate;
  const about = [candidate.affiliation, topicsOf(candidate)].filter(Boolean).join(', ');
  return (
    <Button kind="link" label={about ? t('choose-name', { name, about }) : t('choose-only', { name })} onClick={onClick}>
      {t('choose')}
    </Button>
  );
}

/** Can the reader still open the search? */
const canPick = (state: CardState): boolean => canChoose(state) && state.panel !== 'pick';

/** Opens the search for who it is; nothing where a choice could not be kept. */
export function PickWay({ state, actions, kind = 'quiet' }: CardProps & { readonly kind?: 'quiet' | 'link' | 'plain' }) {
  if (!canPick(state)) return null;
  const words = personOf(state) ? 'pick-another' : candidatesOf(state).length > 0 ? 'pick-else' : 'pick-person';
  return (
    <Button kind={kind} opens="pick" onClick={() => actions.panel('pick')}>
      {t(words)}
    </Button>
  );
}

/** The way to the search as a sentence of its own. */
export function KnowWho(props: CardProps) {
  return canPick(props.state) ? (
    <p class="failure">
      {t('pick-known')} <PickWay {...props} kind="link" />
    </p>
  ) : null;
}
