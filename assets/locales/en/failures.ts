// English sentences for every way an answer can fail or be old, and for what became of stored data.
import type { Catalogue } from '../../../components/ui/words.ts';

export const failures = {
  old: 'This is from {date} and could not be renewed.',
  'old-offline': 'You are offline. This is from {date}.',

  dismiss: 'All right',
  'data-settings': 'settings',
  'data-keys': 'keys',
  'data-follows': 'people you follow',
  'data-corrections': 'corrections',
  'data-notes': 'notes',
  'data-interests': 'topics and institutions you follow',
  'data-meetings': 'papers you met people on',
  'data-restored-backup': 'Damaged when last read, and brought back from a copy: {what}.',
  'data-restored-salvage': 'Damaged when last read; what was still whole was kept: {what}.',
  'data-restored-nothing': 'Damaged when last read, and there was no copy, so it starts anew: {what}.',
  'data-newer': 'Written by a newer version of Byline and left untouched until you update: {what}.',
  'data-unreadable': 'The browser’s storage does not answer; nothing can be saved now: {what}.',

  retry: 'Try again',
  'open-options': 'Open options',

  'failure-not-found': 'Nothing on record.',
  'failure-ambiguous': 'Several people have this name.',
  'failure-rate-limited': '{source} takes no more questions until {time}.',
  'failure-needs-key': '{source} asks for a valid key. It is set in the options.',
  'failure-offline': 'You are offline.',
  'failure-timeout': '{source} did not answer in time.',
  'failure-http-outage': '{source} is out of order at the moment ({status}).',
  'failure-http-refused': '{source} refused the question ({status}).',
  'failure-http-silent': '{source} could not be reached.',
  'failure-bad-shape': '{source} answered in a form that cannot be read.',
  'failure-too-new': 'Too new to be on record. Byline asks again {time}.',
  'failure-disabled-cache-only': 'Traffic is switched off, and nothing is stored about this.',
  'failure-disabled-permission': 'The browser does not let Byline reach the source.',
  'failure-disabled-site': 'Byline is off on this site.',
  'failure-disabled-settings': 'This source is switched off in the options.',
  'failure-cancelled': 'The question was broken off before an answer came.',
  'failure-not-saved-full': 'Not saved: the disk is full.',
  'failure-not-saved-newer': 'Not saved: a newer version of Byline wrote your data.',
  'failure-not-saved-unavailable': 'Not saved: the browser’s storage does not answer.',
} as const satisfies Catalogue;
