// References for the clipboard, in the three formats that managers read. The writers come with the first use.

import { useState } from 'preact/hooks';
import { works as english } from '../../assets/locales/en/works.ts';
import type { FullWork } from '../../lib/core/full-work.ts';
import { Button } from '../ui/button.tsx';
import { wordsOf } from '../ui/words.ts';

const t = wordsOf('works', english);

const FORMATS = ['bibtex', 'ris', 'csl'] as const;
type Format = (typeof FORMATS)[number];

async function written(format: Format, works: readonly FullWork[]): Promise<string> {
  const { bibtex, cslJson, ris } = await import('./cite.ts');
  return { bibtex, csl: cslJson, ris }[format](works);
}

export type CiteProps = {
  readonly works: () => readonly FullWork[];
  /** Said out loud by the section's own live region. */
  readonly say: (words: string) => void;
};

/** A row of formats; each copies at once. */
export function CiteButtons({ works, say }: CiteProps) {
  const [done, setDone] = useState<Format>();
  const copy = async (format: Format): Promise<void> => {
    try {
      await navigator.clipboard.writeText(await written(format, works()));
      setDone(format);
      say(t('copied', { what: t(`cite-${format}`) }));
    } catch {
      say(t('copy-failed'));
    }
  };
  return (
    <span class="cite">
      {FORMATS.map((format) => (
        <Button key={format} kind="quiet" onClick={() => void copy(format)}>
          {done === format ? t('copied', { what: t(`cite-${format}`) }) : t(`cite-${format}`)}
        </Button>
      ))}
    </span>
  );
}
