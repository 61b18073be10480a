// A name in a byline: a click opens the person; the pointer at rest shows what is known of them here, without asking anybody.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ui } from '../../assets/locales/en/ui.ts';
import { works as english } from '../../assets/locales/en/works.ts';
import type { WorkAuthor } from '../../lib/core/full-work.ts';
import { middle } from '../ui/middle.ts';
import { Name } from '../ui/name.tsx';
import { wordsOf } from '../ui/words.ts';

const t = wordsOf('works', english);
const tUi = wordsOf('ui', ui);

/** As on pages: a pointer passing by opens nothing. ms. */
const REST = 400;
const PLACE_LENGTH = 60;

export type PeekProps = {
  readonly author: WorkAuthor;
  readonly shared: number;
  readonly open: () => void;
  readonly children: ComponentChildren;
};

export function Peek({ author, shared, open, children }: PeekProps) {
  const [shown, setShown] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const timer = useRef(0);

  const leave = (): void => {
    clearTimeout(timer.current);
    setShown(false);
  };
  useEffect(() => leave, []);
  useEffect(() => {
    const [anchor, box] = [button.current?.getBoundingClientRect(), note.current];
    if (!shown || !anchor || !box) return;
    box.showPopover?.();
    const { width, height } = box.getBoundingClientRect();
    const room = innerHeight - anchor.bottom;
    box.style.left = `${Math.max(8, Math.min(anchor.left, innerWidth - width - 8))}px`;
    box.style.top = `${room > height + 12 ? anchor.bottom + 4 : anchor.top - height - 4}px`;
    // What it points at moves away.
    addEventListener('scroll', leave, { once: true, passive: true });
    return () => removeEventListener('scroll', leave);
  }, [shown]);

  const places = author.institutions.map(({ name, country }) => [middle(name, PLACE_LENGTH), country].filter(Boolean).join(', '));
  return (
    <>
      <button
        ref={button}
        type="button"
        class="author"
        onClick={open}
        onPointerEnter={({ pointerType }: PointerEvent) => {
          if (pointerType !== 'mouse') return;
          timer.current = Number(setTimeout(() => setShown(true), REST));
        }}
        onPointerLeave={leave}
        onKeyDown={({ key }: KeyboardEvent) => key === 'Escape' && leave()}
      >
        {children}
      </button>
      {shown ? (
        // For the pointer only: the same is told when the person is opened.
        <span class="peek" popover="manual" ref={note} aria-hidden="true">
          <span class="peek-name">
            <Name>{author.name}</Name>
          </span>
          {places.slice(0, 3).map((place) => (
            <span key={place} class="faint" dir="auto">
              {place}
            </span>
          ))}
          {author.orcid ? <span class="faint">{tUi('orcid-page', { orcid: author.orcid })}</span> : null}
          {shared > 0 ? <span class="faint">{t('shared-here', { count: shared })}</span> : null}
        </span>
      ) : null}
    </>
  );
}
