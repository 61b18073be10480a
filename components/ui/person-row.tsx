// One person in a list: how sure, the name, a line about them, and one thing to do at the end.

import type { ComponentChildren } from 'preact';
import type { MatchLevel } from '../../lib/core/match.ts';
import { LevelDot } from './badge.tsx';
import { middle } from './middle.ts';
import { Name } from './name.tsx';

export type PersonRowProps = {
  readonly name: string;
  /** Affiliation: cut in the middle, whole as title. */
  readonly place?: string | undefined;
  /** What follows it on the line, such as topics. */
  readonly about?: string | undefined;
  /** A second line, whole. */
  readonly note?: ComponentChildren;
  /** Puts the dot in front. */
  readonly level?: MatchLevel | undefined;
  /** The name becomes a button that opens the person. */
  readonly onOpen?: (() => void) | undefined;
  /** The button at the end. */
  readonly action?: ComponentChildren;
};

/** Leaves room for a topic on the same two lines. */
const PLACE_LENGTH = 48;

/** Stands inside a `<ul class="people">` as its `<li>`. */
export const PersonRow = ({ name, place, about, note, level, onOpen, action }: PersonRowProps) => (
  <li class="person">
    {level ? <LevelDot level={level} /> : null}
    <div>
      {onOpen ? (
        <button type="button" class="person-name" onClick={onOpen}>
          <Name>{name}</Name>
        </button>
      ) : (
        <span class="person-name">
          <Name>{name}</Name>
        </span>
      )}
      {place || about ? (
        <p class="faint" dir="auto" title={place}>
          {[place && middle(place, PLACE_LENGTH), about && middle(about)].filter(Boolean).join(' · ')}
        </p>
      ) : null}
      {note ? <p class="faint">{note}</p> : null}
    </div>
    {action}
  </li>
);
