// A title or an abstract with its formulas set. Until the setting code is there, and wherever it fails, the source text stands.

import { useEffect, useMemo, useRef } from 'preact/hooks';
import { texParts } from '../../lib/insight/tex-parts.ts';

const bring = () => import('./set-tex.ts');

export function TexText({ children }: { readonly children: string }) {
  const parts = useMemo(() => texParts(children), [children]);
  return (
    <>{parts.map((part, place) => ('tex' in part ? <Formula key={`${place} ${part.tex}`} tex={part.tex} raw={part.raw} /> : part.text))}</>
  );
}

function Formula({ tex, raw }: { readonly tex: string; readonly raw: string }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let gone = false;
    bring().then(
      ({ setTex }) => {
        if (!gone && place.current) setTex(tex, place.current);
      },
      // The source text stands.
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [tex]);
  // Preact never touches the text inside again: the key changes with the formula.
  return (
    <span class="tex" ref={place} dir="ltr">
      {raw}
    </span>
  );
}
