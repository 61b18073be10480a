// The labelled sets the linking model is fitted on and judged by, read from whatever folders hold them.

import { aclCases, type Case, lagosCases, songCases } from './cases.ts';
import { companion, type DataFile } from './files.ts';

export type LinkSet = { readonly name: string; readonly file: DataFile; readonly cases: () => readonly Case[] };

/** Sets of an ACL query file, in the order reported. */
const ACL_SETS = ['printed', 'initials', 'homonym'] as const;

/** ACL queries need the papers, wherever among the folders they lie; without them the queries are left out. */
export function linkSets(files: readonly DataFile[]): LinkSet[] {
  return files.flatMap((file): LinkSet[] => {
    if (file.stem === 'rec_lagos_blocks') return [{ name: 'lagos', file, cases: () => lagosCases(file) }];
    if (file.stem === 'rec_song') return [{ name: 'song', file, cases: () => songCases(file) }];
    const papers = file.stem === 'acl_queries' ? companion(files, file, 'acl_papers') : undefined;
    if (papers) return ACL_SETS.map((set) => ({ name: set, file, cases: () => aclCases(file, papers, set) }));
    return [];
  });
}
