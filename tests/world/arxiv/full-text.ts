// The HTML full text `/html/<id>vN`: a LaTeXML document in the frame arXiv has put around it since 2026, with its dark theme.

import type { Paper } from '../model.ts';
import { INSTITUTIONS } from '../places.ts';
import { fold, markup, unmangle } from '../text.ts';
import { shortDay } from './abs.ts';
import { authorBlock, type BlockAuthor } from './author-blocks.ts';
import { HTML_STYLESHEET_PATH } from './frame.ts';

// As arXiv does before the first paint: what the reader chose, else what the system prefers.
const THEME_SCRIPT = `<script>
  (function () {
    var saved = localStorage.getItem('ar5iv_theme') || 'automatic';
    var dark = saved === 'dark' || (saved === 'automatic' && window.matchMedia('(prefers-color-scheme: dark)').matches);
    document.documentElement.setAttribute('data-theme', dark ? 'dark' : 'light');
  })();
  function toggleColorScheme() {
    var next = document.documentElement.getAttribute('data-theme') === 'dark' ? 'light' : 'dark';
    document.documentElement.setAttribute('data-theme', next);
    localStorage.setItem('ar5iv_theme', next);
  }
</script>`;

const authorsOf = (paper: Paper): BlockAuthor[] =>
  paper.byline.map((name, at) => {
    const seat = paper.record?.seats[at];
    const place = INSTITUTIONS[seat?.institutions[0] ?? at % INSTITUTIONS.length];
    return {
      name: unmangle(name.name),
      affiliation: `${place?.name ?? ''}, ${place?.country ?? ''}`,
      email: `${fold(name.name).replaceAll(' ', '.') || 'author'}@example.org`,
      ...(name.orcid ? { orcid: name.orcid } : {}),
    };
  });

export function fullTextPage(paper: Paper, id: string): string {
  const category = paper.categories[0] ?? 'cs';
  return `<!DOCTYPE html><html lang="en">
<head>
<meta http-equiv="content-type" content="text/html; charset=UTF-8">
<title>${markup(paper.title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no">
${THEME_SCRIPT}
<link rel="stylesheet" type="text/css" media="screen" href="${HTML_STYLESHEET_PATH}">
</head>
<body>
<header class="ds-site-header"><a href="https://arxiv.org/" class="ds-site-header-logo">ar&#935;iv</a>
  <nav class="html-header-nav"><a class="ar5iv-footer-button" href="https://arxiv.org/abs/${id}">Back to abstract page</a>
    <button type="button" class="ar5iv-toggle-color-scheme" onclick="toggleColorScheme()">Toggle dark mode</button></nav>
</header><div class="ltx_page_main">
<div id="infobox" class="infobox">
  <div id="watermark-tr">
arXiv:${id}v${paper.version} [${category}] ${shortDay(paper.date)}</div>
</div><div class="ltx_page_content">
<article class="ltx_document ltx_authors_1line">
<h1 class="ltx_title ltx_title_document">${markup(paper.title)}</h1>
${authorBlock(paper.html, authorsOf(paper))}

<div class="ltx_abstract">
<h6 class="ltx_title ltx_title_abstract">Abstract</h6>
<p class="ltx_p">${markup(paper.abstract)}</p>
</div>
<section id="S1" class="ltx_section">
<h2 class="ltx_title ltx_title_section">
<span class="ltx_tag ltx_tag_section">1 </span>Introduction</h2>

<div id="S1.p1" class="ltx_para">
<p class="ltx_p">The question is old; earlier answers by Ben Arous and by others <cite class="ltx_cite">[1]</cite> start from the same observation.</p>
</div>
</section>
<section id="bib" class="ltx_bibliography">
<h2 class="ltx_title ltx_title_bibliography">References</h2>
<ul class="ltx_biblist"><li id="bib.bib1" class="ltx_bibitem"><span class="ltx_bibblock">G. Ben Arous. An invented reference. Journal of Invented Results, 2019.</span></li></ul>
</section>
</article>
</div>
</div>
<footer class="arxiv-html-footer"><div class="ltx_page_logo">Experimental support.</div></footer>
</body>
</html>`;
}
