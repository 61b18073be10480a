// Counts what the world was asked: the truth about traffic, taken at the server. Reads the log, changes nothing.
import type { RequestLog, World } from '../../world/index.ts';

/** Hosts that print papers; all others are sources the extension asks. */
const isPage = (host: string): boolean => /(^|\.)(arxiv\.org|ar5iv\.org)$/.test(host) && host !== 'export.arxiv.org';

/** Requests the extension made, oldest first: everything but loading pages. */
export const asked = (world: World): readonly RequestLog[] => world.requests.filter(({ host }) => !isPage(host));

export const credits = (world: World): number => asked(world).reduce((sum, request) => sum + request.credits, 0);

export type HostCount = { readonly requests: number; readonly credits: number };

/** Requests and credits by host, pages included. */
export function countByHost(world: World): Readonly<Record<string, HostCount>> {
  const counts: Record<string, HostCount> = {};
  for (const { host, credits: spent } of world.requests) {
    const before = counts[host] ?? { requests: 0, credits: 0 };
    counts[host] = { requests: before.requests + 1, credits: before.credits + spent };
  }
  return counts;
}
