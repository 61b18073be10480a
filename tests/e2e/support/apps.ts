// Pages that live: small single-page apps on a host the extension has no file for, made of plain scripts and of real, hydrating Preact.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The world answers for this host. */
export const APPS = 'https://example.org';

/** A shipped site as it was before every site had TLS; nothing but its own rules tells who wrote the paper. */
export const OLD_PUBMED = 'http://www.ncbi.nlm.nih.gov/pubmed/7654321';
/** The same through a university's library, under a host that nobody can list. */
export const PROXIED_PUBMED = 'https://www-ncbi-nlm-nih-gov.proxy.example.edu/pubmed/7654321';

type Paper = { readonly doi: string; readonly title: string; readonly authors: readonly string[] };

const papers: readonly Paper[] = [
  { doi: '10.5555/one', title: 'How reeds slow the current', authors: ['Ada Tarn', 'Béla Fosse', 'Cy van den Brook'] },
  { doi: '10.5555/two', title: 'Where otters wait for the ebb', authors: ['Dora Weir', 'Emil Sluys', 'Fay Lode'] },
];

const article = ({ doi, title, authors }: Paper): string => `<h1>${title}</h1>
<ul class="authors">${authors.map((name) => `<li>${name}</li>`).join('')}</ul>
<h2>Abstract</h2><p>We waded in and measured; the water told the rest, slowly and in its own words, to whoever stood still.</p>
<p>Keywords: water. Received 2 May 2024. Cite this. <a href="https://doi.org/${doi}">https://doi.org/${doi}</a></p>
<h2>References</h2><ol><li id="ref-1">Roe R, Doe J. Older waters. Pond. 2001;1:2–9. <a href="https://doi.org/10.5555/old">doi</a></li></ol>`;

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Waters</title>${head}</head><body style="font:18px/2 serif;margin:40px">${body}</body></html>`;

const tagged = ({ doi, title, authors }: Paper): string =>
  page(
    article({ doi, title, authors }),
    `<meta name="citation_title" content="${title}"><meta name="citation_doi" content="${doi}">${authors.map((name) => `<meta name="citation_author" content="${name}">`).join('')}`,
  );

/** Routes change without a load; what they show comes a moment later, as from a server. */
const router = (path: string): string =>
  page(
    `<nav><a href="/doi/10.5555/one">one</a> <a href="/doi/10.5555/two">two</a> <a href="/doi/about">about</a></nav><main></main><script>
const papers = ${JSON.stringify(papers)}, article = ${String(article)};
const show = () => { const paper = papers.find(({ doi }) => location.pathname.endsWith(doi)); document.querySelector('main').innerHTML = paper ? article(paper) : '<h1>About these waters</h1><p>Ada Tarn keeps them.</p>'; };
document.querySelector('nav').addEventListener('click', (event) => { event.preventDefault(); history.pushState(null, '', event.target.href); setTimeout(show, 150); });
addEventListener('popstate', () => setTimeout(show, 150));
show();</script>`,
    `<link rel="canonical" href="${path}">`,
  );

/** A list that grows when its end is seen; each entry is a paper with an id. */
const feed = page(`<h1>Papers</h1><div id="list"></div><p id="end">…</p><script>
let count = 0;
const more = () => { for (let added = 0; added < 8; added += 1) { count += 1; const given = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[count % 26]; document.querySelector('#list').insertAdjacentHTML('beforeend', '<article class="result"><h3><a href="https://doi.org/10.5555/list.' + count + '">What the water said, part ' + count + '</a></h3><p class="authors">' + given + 'da Number' + 'abcdefghijklmnopqrstuvwxyz'[count % 26] + ', Rue Otter</p><p>Pond, 2024. Water was measured.</p></article>'); } };
more();
new IntersectionObserver(([entry]) => entry.isIntersecting && count < 40 && setTimeout(more, 100)).observe(document.querySelector('#end'));</script>`);

/** "et al." is a button; the rest is not there before it is pressed. */
const expander = page(
  `${article({ doi: '10.5555/one', title: 'How reeds slow the current', authors: ['Ada Tarn', 'Béla Fosse'] }).replace('</ul>', '</ul><button id="more">et al. (2 more)</button>')}<script>
document.querySelector('#more').addEventListener('click', (event) => { document.querySelector('.authors').insertAdjacentHTML('beforeend', '<li>Gil Marsh</li><li>Hana Ford</li>'); event.target.remove(); });</script>`,
);

const source = (name: string): string =>
  `data:text/javascript;base64,${readFileSync(fileURLToPath(import.meta.resolve(name))).toString('base64')}`;

/** Preact takes over what the server wrote, and then writes the list anew as its own component. */
const hydrated = (): string =>
  page(
    `<div id="root"><main>${article(papers[0] as Paper)}</main></div><script type="module">
import { h, hydrate } from 'preact';
import { useEffect, useState } from 'preact/hooks';
const { title, authors, doi } = ${JSON.stringify(papers[0])};
const App = () => {
  const [live, setLive] = useState(false);
  useEffect(() => { setTimeout(() => { setLive(true); document.body.dataset.live = 'yes'; }, 300); }, []);
  return h('main', null, h('h1', null, title), h(live ? 'ol' : 'ul', { class: 'authors' }, authors.map((name) => h('li', { key: name }, live ? h('a', { href: '#' }, name) : name))),
    h('h2', null, 'Abstract'), h('p', null, 'We waded in and measured; the water told the rest, slowly and in its own words, to whoever stood still.'),
    h('p', null, 'Keywords: water. Received 2 May 2024. Cite this. ', h('a', { href: 'https://doi.org/' + doi }, 'https://doi.org/' + doi)), h('h2', null, 'References'));
};
setTimeout(() => hydrate(h(App), document.querySelector('#root')), 300);</script>`,
    `<script type="importmap">${JSON.stringify({ imports: { preact: source('preact'), 'preact/hooks': source('preact/hooks') } })}</script>`,
  );

export const oldPubmed = page(`<h1>Still waters</h1><div class="auths"><a href="?term=Tarn">Tarn A</a><sup>1</sup>,
  <a href="?term=Fosse">Fosse B</a><sup>2</sup>.</div><a href="https://dx.doi.org/10.5555/old">10.5555/old</a>`);

/** What the world serves besides its own: for `startWorld`. */
export function appPages(host: string, path: string): string | undefined {
  if ([OLD_PUBMED, PROXIED_PUBMED].some((url) => new URL(url).host === host)) return oldPubmed;
  if (host !== new URL(APPS).host) return undefined;
  if (path === '/tagged') return tagged(papers[0] as Paper);
  if (path.startsWith('/doi/')) return router(path);
  if (path === '/feed') return feed;
  if (path === '/expander') return expander;
  if (path === '/hydrated') return hydrated();
  return undefined;
}
