// What every arXiv page of the world has around its content. Markup as arXiv prints it, stylesheet and words ours.

import { markup } from '../text.ts';

export const STYLESHEET_PATH = '/static/browse/0.3.4/css/arXiv.css';
export const HTML_STYLESHEET_PATH = '/static/browse/0.3.4/css/ltx.css';

const HEADER = `<div class="flex-wrap-footer">
    <a href="#content" class="ds-skip-link">Skip to main content</a>
<header class="ds-site-header">
  <a aria-hidden="true" tabindex="-1" href="https://arxiv.org/IgnoreMe" class="is-sr-only"></a>
  <a href="https://arxiv.org/" class="ds-site-header-logo" aria-label="archive home">ar&#935;iv</a>
  <nav class="ds-site-header-nav" id="ds-site-header-nav" aria-label="Main navigation">
    <a id="arxiv-search-toggle" href="https://arxiv.org/search">Search</a>
    <a href="https://arxiv.org/user/create">Submit</a>
    <a href="https://arxiv.org/login" class="ds-site-header-login">Log in</a>
  </nav>
</header>`;

const FOOTER = `<footer class="ds-site-footer"><div class="ds-site-footer-grid"><div class="ds-site-footer-main">
  <p>An embedded world for tests. Papers and people in it are partly invented.</p>
</div></div></footer></div>`;

/** A whole page. `title` is text, `head` and `content` are markup. */
export const frame = (title: string, content: string, head = ''): string => `<!DOCTYPE html>
<html lang="en">

<head>  <title>${markup(title)}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" type="text/css" media="screen" href="${STYLESHEET_PATH}" />
  ${head}
</head>

<body >${HEADER}
    <main>
      <div id="content">
${content}
      </div>
    </main>
${FOOTER}
</body>
</html>`;
