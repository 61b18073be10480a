// export.arxiv.org and rss.arxiv.org. The query service refuses most clients now; the feed of a day does not.

import { freshPapers } from './fresh.ts';
import type { WorldParts } from './hosts.ts';
import type { Paper } from './model.ts';
import { archiveOf } from './places.ts';
import { type Handler, text } from './reply.ts';
import { markup } from './text.ts';

/** Plain text, no Retry-After, no CORS: as reported since early 2026. Works by id only when the world says so. */
export function answerAtom(_parts: WorldParts): Handler {
  return () => text('Rate exceeded.', 429);
}

/** `/rss/cs.LG+stat.ML`: what is announced today, newest numbers last. */
export function answerFeed({ corpus, now }: WorldParts): Handler {
  return (ask) => {
    const asked = /^\/rss\/(.+)$/.exec(ask.path)?.[1];
    if (!asked) return text('Not found', 404);
    const wanted = asked.split('+');
    const fits = (paper: Paper) => paper.categories.some((one) => wanted.includes(one) || wanted.includes(archiveOf(one)));
    const items = freshPapers(corpus, now()).filter(fits).map(item).join('');
    const day = new Date(now()).toUTCString();
    const head = `<title>${markup(asked)} updates on arXiv.org</title><link>http://rss.arxiv.org/rss/${markup(asked)}</link><pubDate>${day}</pubDate>`;
    const spaces = 'xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/"';
    const body = `<?xml version='1.0' encoding='UTF-8'?>\n<rss ${spaces} version="2.0"><channel>${head}${items}</channel></rss>`;
    return text(body, 200, 'application/rss+xml; charset=utf-8');
  };
}

function item(paper: Paper): string {
  const id = paper.arxiv ?? '';
  const names = paper.byline.map((one) => one.name).join(', ');
  return (
    `<item><title>${markup(paper.title)}</title><link>https://arxiv.org/abs/${id}</link>` +
    `<description>arXiv:${id}v1 Announce Type: new \nAbstract: ${markup(paper.abstract)}</description>` +
    `<guid isPermaLink="false">oai:arXiv.org:${id}v1</guid>${paper.categories.map((one) => `<category>${one}</category>`).join('')}` +
    `<arxiv:announce_type>new</arxiv:announce_type><dc:creator>${markup(names)}</dc:creator></item>`
  );
}
