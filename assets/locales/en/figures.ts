// English words of the panel's figures: the share of a subfield, and novelty.
import type { Catalogue } from '../../../components/ui/words.ts';

export const figures = {
  head: 'Field and novelty',
  'share-label': '{name} share',
  'share-choose': 'Subfield',
  'share-sample': { one: 'Mean over {count} paper with topics', other: 'Mean over {count} papers with topics' },
  'share-part': 'of the {count} papers read so far',
  'share-few': 'Needs {least} papers with topics; {count} are on record.',
  'share-how':
    'Each paper has topics, each with a score of how sure OpenAlex is of it. The part of a paper that lies in the subfield is the sum of the scores of its topics there, divided by the sum of all its scores. The share is the mean of these parts: every paper counts once.',
  how: 'How this is computed',
  percent: '{value} %',

  novelty: 'Novelty',
  'novelty-what': 'How unlike its predecessors the text of a paper is.',
  'novelty-ask': 'Compare with earlier works',
  'novelty-free': 'Everything needed is in the cache.',
  'novelty-cost': { one: 'Costs {count} credit of the day’s allowance.', other: 'Costs {count} credits of the day’s allowance.' },
  'novelty-none': 'No paper on record has an abstract and at least {least} references or related works.',
  'novelty-asking': 'Reading the abstracts of earlier works',
  'novelty-sample': { one: 'Mean over {count} paper.', other: 'Mean over {count} papers.' },
  'novelty-few': 'A figure for the person needs {least} papers; {count} could be compared.',
  'novelty-left': {
    one: '{count} paper has no abstract, or too few references on record.',
    other: '{count} papers have no abstract, or too few references on record.',
  },
  'novelty-thin': {
    one: '{count} more has fewer than {least} earlier works with an abstract.',
    other: '{count} more have fewer than {least} earlier works with an abstract.',
  },
  'novelty-by-paper': 'Paper by paper',
  'novelty-paper': 'Paper',
  'novelty-against': 'Compared with',
  'novelty-nearest': 'Nearest',
  'novelty-how':
    'A paper’s title and abstract are compared with those of its references and related works that appeared before it. Words count by how often they are used and by how rare they were among these earlier works. The novelty is 100 % minus the mean similarity (cosine) to the {nearest} nearest of them. It needs {least} earlier works with an abstract.',
  'novelty-after': 'After Kelly, Papanikolaou, Seru and Taddy (2021), backward similarity',
} as const satisfies Catalogue;
