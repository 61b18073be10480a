// How sources write their own names. A source that is not here is shown by its id.

export const sourceNames: Readonly<Record<string, string>> = {
  page: 'This page',
  byline: 'Byline',
  you: 'You',
  openalex: 'OpenAlex',
  orcid: 'ORCID',
  'semantic-scholar': 'Semantic Scholar',
  dblp: 'DBLP',
  inspire: 'INSPIRE',
  datacite: 'DataCite',
};
