// The abstract page, for new and old ids, with the collapsed list of a long byline.

import type { Paper } from '../model.ts';
import { archiveOf, CATEGORIES } from '../places.ts';
import { markup } from '../text.ts';
import { frame } from './frame.ts';
import { authorLink, joinLinks, metaName } from './names.ts';

// arXiv shows this many and hides the rest behind a toggle.
export const SHOWN_AUTHORS = 100;

const DAY = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
/** "7 Feb 2019" */
export const shortDay = (date: string): string => new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', DAY).replace('Sept', 'Sep');

const TOGGLE_SCRIPT = `<script type="text/javascript">
<!--
function toggleAuthorList(whichLayer,tempToggle) {
  var elem = document.getElementById(whichLayer), toggle = document.getElementById('toggle');
  var hidden = elem.style.display == 'none';
  elem.style.display = hidden ? 'inline' : 'none';
  toggle.innerHTML = hidden ? '(collapse list)' : tempToggle;
  toggle.title = hidden ? 'Collapse Author List' : 'Show Entire Author List';
}
//-->
</script>`;

function byline(paper: Paper): string {
  const category = paper.categories[0] ?? 'cs';
  const links = (names: Paper['byline']) => joinLinks(names, (name) => authorLink(name, category, true));
  const shown = paper.byline.slice(0, SHOWN_AUTHORS);
  const rest = paper.byline.slice(SHOWN_AUTHORS);
  if (rest.length === 0) return links(shown);
  const label = `et al. (${rest.length} additional author${rest.length === 1 ? '' : 's'} not shown)`;
  return `${links(shown)}${TOGGLE_SCRIPT}

  <div id="long-author-list" style="display: none;">
        , ${links(rest)}
  </div>
  <a href="javascript:toggleAuthorList('long-author-list','${label}');"
     title="Show Entire Author List" id="toggle">
    ${label}</a>
  <noscript>&nbsp;You must enable JavaScript to view entire author list.</noscript>`;
}

/** What the page's code for people with screen readers says of the byline: a trap, as it names the first author again. */
function others(paper: Paper): string {
  const [first] = paper.byline;
  const count = paper.byline.length - 1;
  return `${markup(first?.name ?? '')}${count > 0 ? ` and ${count} other author${count === 1 ? '' : 's'}` : ''}`;
}

export const categoryText = (category: string): string => `${CATEGORIES[category] ?? category} (${category})`;

function metas(paper: Paper, id: string): string {
  const date = paper.date.replaceAll('-', '/');
  const one = (name: string, content: string) => `<meta name="${name}" content="${markup(content)}" />`;
  return [
    `<link rel="canonical" href="https://arxiv.org/abs/${id}"/>`,
    one('description', `Abstract page for arXiv paper ${id}: ${paper.title}`),
    `<meta property="og:site_name" content="arXiv.org" />`,
    `<meta property="og:title" content="${markup(paper.title)}" />`,
    `<meta property="og:url" content="https://arxiv.org/abs/${id}v${paper.version}" />`,
    one('citation_title', paper.title),
    ...paper.byline.map((name) => one('citation_author', metaName(name))),
    one('citation_date', date),
    one('citation_online_date', date),
    one('citation_pdf_url', `https://arxiv.org/pdf/${id}`),
    one('citation_arxiv_id', id),
    one('citation_abstract', paper.abstract),
  ].join('');
}

function metatable(paper: Paper, id: string): string {
  const row = (label: string, kind: string, cell: string) =>
    `<tr>\n          <td class="tablecell label">${label}</td>\n          <td class="tablecell ${kind}">${cell}</td>\n        </tr>`;
  const [primary = '', ...cross] = paper.categories;
  const subjects = `<span class="primary-subject">${categoryText(primary)}</span>${cross.map((one) => `; ${categoryText(one)}`).join('')}`;
  const doi = `https://doi.org/10.48550/arXiv.${id}`;
  return `<div class="metatable">
      <table summary="Additional metadata">${paper.comments ? row('Comments:', 'comments mathjax', markup(paper.comments)) : ''}
${row('Subjects:', 'subjects', subjects)}${row('Cite as:', 'arxivid', `<span class="arxivid"><a href="https://arxiv.org/abs/${id}">arXiv:${id}</a> [${primary}]</span>`)}
        ${row('&nbsp;', 'arxivdoi', `<a href="${doi}" id="arxiv-doi-link">${doi}</a>`)}${
          paper.record?.venue && paper.record.doi
            ? row(
                'Related&nbsp;DOI:',
                'doi',
                `<a href="https://doi.org/${paper.record.doi}" data-doi="${paper.record.doi}">https://doi.org/${paper.record.doi}</a>`,
              )
            : ''
        }</table>
    </div>`;
}

/** The page of a paper that has an arXiv id. */
export function absPage(paper: Paper, id: string): string {
  const category = paper.categories[0] ?? 'cs';
  const pdf = `View a PDF of the paper titled ${markup(paper.title)}, by ${others(paper)}`;
  const submitter = markup(paper.byline.at(-1)?.name ?? '');
  const content = `<div id="abs-outer">
<div class="leftcolumn">
  <div class="subheader"><h1>${CATEGORIES[category] ?? category}</h1></div>
  <div class="header-breadcrumbs-mobile"><strong>arXiv:${id}</strong> (${archiveOf(category)})</div>
<div id="content-inner">
  <div id="abs">
    <div class="dateline">
  [Submitted on ${shortDay(paper.date)}]</div>
    <h1 class="title mathjax"><span class="descriptor">Title:</span>${markup(paper.title)}</h1>
    <div class="authors"><span class="descriptor">Authors:</span>${byline(paper)}</div>            <div id="download-button-info" hidden>${pdf}</div>
    <a class="mobile-submission-download" href="/pdf/${id}">View PDF</a>
    <blockquote class="abstract mathjax">
            <span class="descriptor">Abstract:</span>${markup(paper.abstract)}
    </blockquote>

    <!--CONTEXT-->
    ${metatable(paper, id)}
  </div>
</div>
    <div class="submission-history">
      <h2>Submission history</h2> From: ${submitter} [<a href="/show-email/0/${id}" rel="nofollow">view email</a>]      <br/>    <strong>[v1]</strong>
        ${shortDay(paper.date)} 09:22:51 UTC (475 KB)<br/>
</div>
  </div>
  <!--end leftcolumn-->
<div class="extra-services">    <div class="full-text">
      <span class="descriptor">Full-text links:</span>
      <h2>Access Paper:</h2>
      <ul><li><a href="/pdf/${id}" aria-describedby="download-button-info" accesskey="f" class="abs-button download-pdf">View PDF</a></li>
      <li><a href="https://arxiv.org/html/${id}v${paper.version}" class="abs-button" id="latexml-download-link">HTML (experimental)</a></li></ul>
    </div>
    <div class="browse">
    <h3 class="browse-context-heading">Current browse context:</h3>
  <div class="current">${category}</div>
  <div class="list">
    <a class="abs-button" href="/list/${category}/new" rel="nofollow">new</a> | <a class="abs-button" href="/list/${category}/recent" rel="nofollow">recent</a> | <a class="abs-button" href="/list/${category}/${paper.date.slice(0, 7)}" rel="nofollow">${paper.date.slice(0, 7)}</a>
  </div></div>
<div class="dblp">
    <h3><a href="https://dblp.uni-trier.de">DBLP</a> - CS Bibliography</h3>
    <div class="list">
${paper.byline
  .slice(0, 5)
  .map(
    (name) =>
      `<a href="https://dblp.uni-trier.de/search/author?author=${encodeURIComponent(name.name)}" title="DBLP author search">${markup(name.name)}</a>`,
  )
  .join('<br/>')}    </div>
  </div>
</div>
<!-- LABS AREA -->
<div id="labstabs"></div>
</div>`;
  return frame(`[${id}] ${paper.title}`, content, metas(paper, id));
}
