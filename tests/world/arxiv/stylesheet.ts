// A stylesheet of our own that looks like a paper server, light, so that screenshots show a real page.

export const STYLESHEET = `
:root { color-scheme: light; }
body { margin: 0; font: 15px/1.5 "Lucida Grande", Helvetica, Arial, sans-serif; color: #111; background: #fff; }
a { color: #0a4a9e; text-decoration: none; } a:hover { text-decoration: underline; }
.ds-site-header { display: flex; align-items: center; justify-content: space-between; background: #b31b1b; padding: .6rem 1.5rem; }
.ds-site-header a { color: #fff; margin-right: 1rem; } .ds-site-header-logo { font-size: 1.6rem; font-weight: 700; }
.ds-skip-link, .is-sr-only { position: absolute; left: -9999px; }
.ds-site-footer { border-top: 1px solid #ccc; margin-top: 3rem; padding: 1rem 1.5rem; color: #555; font-size: 13px; }
#content { max-width: 1100px; margin: 0 auto; padding: 0 1.5rem; }
#abs-outer { display: grid; grid-template-columns: minmax(0, 1fr) 230px; gap: 2rem; } #labstabs { grid-column: 1 / -1; }
@media (max-width: 760px) { #abs-outer { grid-template-columns: 1fr; } }
.subheader h1 { font-size: 1.1rem; background: #eee; padding: .3rem .6rem; }
h1.title { font-size: 1.75rem; line-height: 1.25; } .descriptor { font-weight: 700; }
h1.title .descriptor, .authors .descriptor, #abs .abstract .descriptor { position: absolute; left: -9999px; }
.dateline, .header-breadcrumbs-mobile { color: #555; font-size: 13px; }
.authors { font-size: 1.05rem; margin: .5rem 0 1rem; } blockquote.abstract { margin: 1rem 0; }
.metatable td { padding: .15rem .6rem .15rem 0; vertical-align: top; font-size: 13px; } .label { color: #555; }
.submission-history, .extra-services { font-size: 13px; } .mobile-submission-download { display: none; }
.abs-button { display: inline-block; margin: .15rem 0; } .extra-services ul { list-style: none; padding: 0; }
dl#articles { margin: 1rem 0; } dl#articles h3 { border-bottom: 1px solid #ccc; } dd { margin: 0 0 1.1rem 3rem; }
.list-title { font-weight: 700; font-size: 1.05rem; } .list-title .descriptor { display: none; } .list-comments, .list-subjects { font-size: 13px; color: #444; }
ol.breathe-horizontal { list-style: none; padding: 0; } li.arxiv-result { margin-bottom: 1.5rem; }
p.title.is-5 { font-weight: 700; font-size: 1.1rem; margin: .25rem 0; } .tag { background: #eef; padding: 0 .4rem; font-size: 12px; }
.is-size-7 { font-size: 12px; } .is-inline-block { display: inline-block; margin: 0 .5rem 0 0; } .search-hit { background: #fff3b0; }
`;

/** For full texts: light and, by `html[data-theme=dark]`, dark whatever the system says. */
export const HTML_STYLESHEET = `
:root { --paper: #fff; --ink: #1c1a17; --link: #0a4a9e; }
html[data-theme="dark"] { --paper: #1b1d21; --ink: #e8e6e1; --link: #8ab4f8; color-scheme: dark; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 Georgia, "Times New Roman", serif; }
a { color: var(--link); }
.ds-site-header { display: flex; justify-content: space-between; align-items: center; background: #b31b1b; padding: .5rem 1.5rem; font-family: sans-serif; }
.ds-site-header a { color: #fff; } .ds-site-header-logo { font-size: 1.5rem; font-weight: 700; text-decoration: none; }
.ltx_page_main { max-width: 46rem; margin: 2rem auto; padding: 0 1.5rem; } .infobox { font-size: 13px; opacity: .75; }
.ltx_title_document { text-align: center; line-height: 1.25; } .ltx_authors { text-align: center; margin-bottom: 1.5rem; }
.ltx_creator { display: inline-block; margin: 0 .6rem .4rem; } .ltx_author_notes { display: block; font-size: 13px; opacity: .8; }
.ltx_contact { display: block; } .ltx_note_outer { display: none; } .ltx_note:hover .ltx_note_outer { display: block; position: absolute; background: var(--paper); border: 1px solid; padding: .3rem; font-size: 13px; }
.ltx_font_typewriter { font-family: monospace; font-size: 90%; } .ltx_font_bold { font-weight: 700; } .ltx_abstract { margin: 0 2rem; font-size: 16px; }
`;
