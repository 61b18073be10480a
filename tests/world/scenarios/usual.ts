// Situations where the record is right, in all the shapes a right record and a printed name can have.

import type { Facts } from '../facts/corpus.ts';
import { GOLDT_SECOND_ID } from '../facts/corpus.ts';
import { PROLIFIC_ID } from '../generator/prolific.ts';
import type { HtmlForm, Paper } from '../model.ts';
import { fold } from '../text.ts';
import { type Stage, seatOf } from './stage.ts';

/** The paper of the facts with this title. */
export function factPaper(facts: Facts, title: string): Paper {
  const found = facts.papers.find((paper) => fold(paper.title).startsWith(fold(title)));
  if (!found) throw new Error(`no paper ${title}`);
  return found;
}

const HTML_FORMS: readonly HtmlForm[] = [1, 2, 3, 4, 5, 6];

export function stageUsual(stage: Stage, facts: Facts): void {
  const home = factPaper(facts, 'A Fourier perspective');
  const goldt = facts.personNamed('Sebastian Goldt').id;
  const merger = facts.personNamed('Claudia Merger').id;
  stage.scenario('typical', 'The record has the paper under its arXiv DOI, and the seat is right.', home, 2, {
    levels: ['confirmed'],
    author: goldt,
  });
  stage.scenario('second-author', 'Another author of the same paper.', home, 1, { levels: ['confirmed'], author: merger });
  const sliding = factPaper(facts, 'Sliding down the stairs');
  stage.scenario('split-person', 'The same person under a second id.', sliding, 1, { levels: ['confirmed'], author: GOLDT_SECOND_ID });
  const capacity = factPaper(facts, 'The Capacity of Modern Hopfield');
  const mezard = facts.personNamed("Marc M'ezard").id;
  stage.scenario('mangled-accent', 'The page prints an apostrophe for an accent.', capacity, 3, {
    levels: ['confirmed', 'verified'],
    author: mezard,
  });
  const merged = factPaper(facts, 'Perspectives on adaptive dynamical');
  const seat = merged.byline.findIndex((name) => name.name === 'Sebastian Goldt');
  const found = { levels: ['confirmed'], author: GOLDT_SECOND_ID } as const;
  stage.scenario('merged', 'Merged under a journal DOI: only the landing page (http form) finds the record.', merged, seat, found);

  const verified = stage.person('Amaia Etxeberria Ruiz', { orcid: true });
  const partner = stage.person('Tobias Lindgren');
  const agreed = stage.paper({
    title: 'Agreement between registers of people',
    byline: [verified.name, partner.name],
    seats: [seatOf(verified), seatOf(partner)],
  });
  const sure = { levels: ['verified', 'confirmed'], author: verified.id } as const;
  stage.scenario('verified', 'The record has an ORCID, whose own record lists this paper.', agreed, 0, sure);

  const onPage = stage.paper({
    title: 'Identifiers printed beside names',
    byline: [{ name: verified.name, ...(verified.orcid ? { orcid: verified.orcid } : {}) }, partner.name],
    seats: [seatOf(verified), seatOf(partner)],
    html: 2,
  });
  stage.scenario('orcid-on-page', 'The full text links the name to its ORCID.', onPage, 0, sure, (arxiv) => `/html/${arxiv}v1`);

  for (const html of HTML_FORMS) {
    const paper = stage.paper({
      title: `Full texts of form ${html}`,
      byline: [verified.name, partner.name, 'Ilse Brandt'],
      seats: [seatOf(verified), seatOf(partner), { raw: 'Ilse Brandt', author: null, display: 'Ilse Brandt', institutions: [] }],
      html,
    });
    const right = { levels: ['confirmed'], author: partner.id, ...(html === 6 ? { mayBeMissed: true } : {}) } as const;
    stage.scenario(`html-form-${html}`, `LaTeXML author block of form ${html}.`, paper, 1, right, (arxiv) => `/html/${arxiv}v1`);
  }

  const spelled = { paper: 0 };
  const NAMES = [
    ['rtl-name', 'A Hebrew name, written right to left.', 'דוד בן־ארי'],
    ['han-name', 'A name in Han characters.', '王小明'],
    ['long-name', 'A name of 60 characters.', 'Maria Aparecida Fernanda dos Santos Cavalcanti e Albuquerque'],
    ['one-word-name', 'A person with a single name.', 'Anandamayi'],
    ['hyphen-name', 'Hyphens and an apostrophe.', "Jean-François O'Connor-Smythe"],
  ] as const;
  for (const [name, about, printed] of NAMES) {
    const person = stage.person(printed);
    spelled.paper += 1;
    const paper = stage.paper({
      title: `Names as they are written, ${spelled.paper}`,
      byline: [partner.name, printed],
      seats: [seatOf(partner), seatOf(person)],
    });
    stage.scenario(name, about, paper, 1, { levels: ['confirmed'], author: person.id });
  }

  const initials = stage.person('Katarzyna M. Wiśniewska');
  const short = stage.paper({
    title: 'Initials on the page, names in the record',
    byline: ['K. M. Wisniewska', 'T. Lindgren'],
    seats: [seatOf(initials), seatOf(partner)],
  });
  stage.scenario('initials', 'The page prints initials and drops the accent.', short, 0, { levels: ['confirmed'], author: initials.id });

  const old = stage.paper({
    title: 'An old question about strings',
    byline: [
      { name: partner.name, affiliation: 'Univ. of Lindenau' },
      { name: 'I. Brandt', affiliation: '1 and 2' },
    ],
    seats: [seatOf(partner), { raw: 'I. Brandt', author: null, display: 'I. Brandt', institutions: [] }],
    arxiv: 'hep-th/9901999',
    date: '1999-01-28',
    categories: ['hep-th'],
  });
  stage.scenario('old-id', 'An id of the old style, and affiliations in brackets between the names.', old, 0, {
    levels: ['confirmed'],
    author: partner.id,
  });

  const moved = stage.person('Noor van der Berg', { institutions: [2] });
  const before = stage.paper({
    title: 'Work from an earlier address',
    byline: [moved.name],
    seats: [{ ...seatOf(moved), institutions: [11] }],
    date: '2019-03-04',
  });
  stage.scenario('moved', 'The affiliation on the paper is not the latest one.', before, 0, { levels: ['confirmed'], author: moved.id });

  const quiet = stage.person('Quill Ambrose', { works: 0, institutions: [] });
  const only = stage.paper({ title: 'The only paper of its author', byline: [quiet.name], seats: [seatOf(quiet)], topics: [] });
  stage.scenario('nothing-known', 'A record with this paper and nothing else.', only, 0, { levels: ['confirmed'], author: quiet.id });

  const many = { raw: 'Margarida Villareal-Okafor', author: PROLIFIC_ID, display: 'Margarida Villareal-Okafor', institutions: [3] };
  const long = stage.paper({ title: 'One of two thousand', byline: [many.raw, partner.name], seats: [many, seatOf(partner)] });
  stage.scenario('two-thousand-works', 'A person with 2,000 works.', long, 0, { levels: ['confirmed'], author: PROLIFIC_ID });
}
