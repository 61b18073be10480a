// arXiv's Bibliographic Explorer as a page sees it: switched on by the reader, filled later, drawn anew with every page, filter and
// source. Runs inside pages of both browsers, so it must stand alone: no imports, no outer names. Its markup is the real one's, its words are ours.

/** Puts the switch under the abstract; `#bib-switch` turns the explorer on. */
export function bibExplorer(): void {
  type Paper = { readonly title: string; readonly authors: readonly string[]; readonly arxiv?: string; readonly doi?: string };
  const columns: Readonly<Record<string, readonly Paper[]>> = {
    References: [
      { title: 'Older waters', authors: ['Ida Marsh', 'Jon Fenn'], arxiv: '1901.00001' },
      { title: 'Waters nobody filed', authors: ['Kim Loch'] },
      { title: 'Reeds and their kin', authors: ['Lea Brook', 'Max Weir', 'Nia Pool'], doi: '10.5555/reeds' },
    ],
    Citations: [{ title: 'Newer waters', authors: ['Ola Beck', 'Pia Sund'], arxiv: '2101.00002', doi: '10.5555/newer' }],
  };
  const PER_PAGE = 2;
  const element = (tag: string, name: string, ...inside: (Node | string)[]): HTMLElement => {
    const made = document.createElement(tag);
    made.className = name;
    made.append(...inside);
    return made;
  };
  const link = (href: string, text: string): HTMLElement => Object.assign(element('a', '', text) as HTMLAnchorElement, { href });
  // Commas are drawn by the stylesheet, so nothing stands between two names.
  const style = element('style', '', '.bib-authors a{margin-right:.5em}.bib-authors a:not(:last-of-type)::after{content:","}');

  const drawn = ({ title, authors, arxiv, doi }: Paper): HTMLElement => {
    const people = authors.map((name) => link(`https://api.semanticscholar.org/author/${name.length}`, name));
    const outbound = [
      ...(arxiv ? [link(`https://arxiv.org/abs/${arxiv}`, 'arXiv')] : []),
      ...(doi ? [link(`https://doi.org/${doi}`, 'DOI')] : []),
      link(`https://scholar.google.com/scholar?q=${encodeURIComponent(title)}`, 'Scholar'),
    ];
    const paper = element('div', 'bib-paper', link('https://www.semanticscholar.org/paper/1', title), element('span', 'jinfo', '2019'));
    paper.append(element('div', 'bib-authors', ...people));
    const links = element('div', 'bib-paper-links', 'View article:', element('div', 'bib-outbound', ...outbound));
    return element('div', 'bib-paper-container', element('div', 'bib-cite', ''), element('div', 'bib-paper-overhang', paper, links));
  };

  const column = (name: string, papers: readonly Paper[]): HTMLElement => {
    const list = element('div', 'bib-list', '');
    const filter = element('input', 'bib-filter-input') as HTMLInputElement;
    const pages = element('ul', 'bib-page-list');
    const draw = (page: number): void => {
      const kept = papers.filter(({ title }) => title.toLowerCase().includes(filter.value.toLowerCase()));
      list.replaceChildren(...kept.slice(page * PER_PAGE, (page + 1) * PER_PAGE).map(drawn));
      const last = Math.ceil(kept.length / PER_PAGE);
      pages.replaceChildren(
        ...Array.from({ length: last }, (_, nth) => {
          const item = element('li', '', String(nth + 1));
          item.addEventListener('click', () => draw(nth));
          return item;
        }),
      );
    };
    filter.addEventListener('input', () => draw(0));
    draw(0);
    const made = element('div', 'bib-col', element('span', 'bib-col-title', `${name} (${papers.length})`), filter, pages, list);
    made.id = `col-${name.toLowerCase()}`;
    return made;
  };

  const main = element('div', 'bib-main', style);
  const toggle = element('button', '', 'Bibliographic Explorer');
  toggle.id = 'bib-switch';
  toggle.addEventListener('click', () => {
    main.append(element('p', 'bib-spinner', 'Loading…'));
    setTimeout(() => {
      main.replaceChildren(style, ...Object.entries(columns).map(([name, papers]) => column(name, papers)));
    }, 300);
  });
  document.querySelector('#abs-outer')?.append(toggle, main);
}
