// English words of the sections on card, popup and panel.
import type { Catalogue } from '../../../components/ui/words.ts';

export const sections = {
  'numbers-papers': { one: 'paper', other: 'papers' },
  'numbers-citations': { one: 'citation', other: 'citations' },
  'numbers-h': 'h-index',
  'numbers-none': 'No counts on record.',
  'numbers-mixed': 'The record looks like several people in one, so its numbers are not shown.',

  topics: 'Topics',
  'topics-none': 'No topics on record.',

  collaborators: 'Writes with',
  'collaborators-unit': 'shared papers',
  'collaborators-none': 'Nobody on record.',
  'shared-papers': { one: '{count} shared paper', other: '{count} shared papers' },

  works: 'Recent',
  'works-none': 'No papers on record.',
  retracted: 'Retracted',
  'part-only': 'only author',
  'part-first': 'first author',
  'part-last': 'last author',
  'part-middle': 'co-author',
  'part-middle-of': { one: 'co-author', other: 'one of {count} authors' },
} as const satisfies Catalogue;
