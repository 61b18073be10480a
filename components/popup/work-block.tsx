// One paper of the page: its title and its authors, each with what is known and a follow button.

import { useMemo, useState } from 'preact/hooks';
import { popup } from '../../assets/locales/en/popup.ts';
import type { PageReport, PageWork } from '../../lib/core/page.ts';
import type { NameOnPage } from '../../lib/core/subject.ts';
import { Button } from '../ui/button.tsx';
import { wordsOf } from '../ui/words.ts';
import { Author } from './author.tsx';
import { fits, lastWord } from './filter.ts';
import { believed, type Known, type Seat, subjectOf } from './person-key.ts';
import type { Following } from './use-following.ts';
import { useKnown } from './use-known.ts';
import { WorkState } from './work-state.tsx';

const t = wordsOf('popup', popup);

/** Titles without their TeX, once the code for that is there: long before the page has told of its papers, as a rule. */
let plain = (title: string): string => title;
void import('../../lib/insight/plain-tex.ts').then(({ plainTex }) => {
  plain = plainTex;
});

/** Beyond this many authors a byline is asked about one by one, on request: opening the popup must stay cheap. */
const ASKED_AT_ONCE = 12;
/** Each question about a seat brings the whole byline along: from here on only those are asked about whom the user may follow, or points at. */
const HUGE = 200;
/** Of whom there are more that may be followed, by the last word of their names, they are not counted. */
const COUNTED = 24;
/** A byline of thousands stays quick to draw and to send. */
const MORE_AT_ONCE = 60;

export type WorkBlockProps = {
  readonly report: PageReport;
  readonly work: PageWork;
  /** The only paper of the page: its people are asked about as the popup opens. */
  readonly alone: boolean;
  /** Only names that fit are shown. */
  readonly filter: string;
  readonly following: Following;
  readonly open: (subject: NameOnPage) => void;
  readonly openOptions: (section?: string) => void;
};

export function WorkBlock({ report, work, alone, filter, following, open, openOptions }: WorkBlockProps) {
  const [most, setMost] = useState(ASKED_AT_ONCE);
  const seats = useMemo(
    () => work.authors.flatMap(({ name }, seat) => (fits(name, filter) || fits(work.title ?? '', filter) ? [seat] : [])),
    [work, filter],
  );
  const shown = useMemo(() => seats.slice(0, most).flatMap((seat) => seatOf(report, work, seat)), [seats, most, report]);
  const lasts = useMemo(
    () => new Set(following.people?.flatMap(({ name, otherNames }) => [name, ...otherNames].map(lastWord))),
    [following.people],
  );
  const perhaps = useMemo(() => work.authors.flatMap(({ name }, seat) => (lasts.has(lastWord(name)) ? [seat] : [])), [work, lasts]);
  const counted = perhaps.length <= COUNTED;
  const others = useMemo(
    () => (counted ? perhaps.filter((seat) => !shown.some((one) => one.seat === seat)).flatMap((seat) => seatOf(report, work, seat)) : []),
    [perhaps, shown, report],
  );
  const huge = work.authors.length > HUGE;
  const people = useKnown([...shown, ...others], (one) => {
    if (huge) return lasts.has(lastWord(one.subject.name)) ? 'prefetch' : undefined;
    if (!others.includes(one)) return alone && one.seat < ASKED_AT_ONCE ? 'hover' : 'prefetch';
    // The cache has the paper's record once those in front have been asked about.
    return !alone || (known.some(answered) && !known.some(asking)) ? 'prefetch' : undefined;
  });
  const known = shown.map((one) => ({ ...one, known: people.of(one.seat) }));
  const followed = work.authors.filter((_, seat) => {
    const person = believed(people.of(seat));
    return person !== undefined && following.follows(person);
  }).length;
  const hidden = seats.length - shown.length;
  const id = work.ids.arxiv ? `arXiv ${work.ids.arxiv}` : work.ids.doi;
  const meta = [
    id,
    t('work-authors', { count: work.authors.length }),
    counted && followed > 0 ? t('work-follow', { count: followed }) : undefined,
  ];

  return (
    <section class="work">
      <header>
        <h2 dir="auto">{plain(work.title ?? t('untitled'))}</h2>
        <p>{meta.filter(Boolean).join(' · ')}</p>
      </header>
      <WorkState people={known} again={(one) => void people.ask(one)} openOptions={openOptions} />
      <ul class="people">
        {known.map((one) => (
          <Author key={one.seat} subject={one.subject} known={one.known} following={following} open={open} ask={() => people.ask(one)} />
        ))}
      </ul>
      {hidden > 0 ? (
        <Button kind="quiet" class="more" onClick={() => setMost(most + MORE_AT_ONCE)}>
          {t('more-authors', { count: Math.min(hidden, MORE_AT_ONCE), all: hidden })}
        </Button>
      ) : null}
    </section>
  );
}

const asking = ({ known }: { readonly known: Known }): boolean => known.asking;
const answered = ({ known }: { readonly known: Known }): boolean => known.match !== undefined;

function seatOf(report: PageReport, work: PageWork, seat: number): readonly Seat[] {
  const subject = subjectOf(report, work, seat);
  return subject ? [{ seat, subject }] : [];
}
