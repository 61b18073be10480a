// Novelty of somebody's papers: what it would cost, and the figures once they were asked for.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { call } from '../../lib/bus/client.ts';
import type { Failure } from '../../lib/core/failure.ts';
import { MOST_TEXTS, TEXTS_PER_CREDIT, type TextsAsk, type WorkText } from '../../lib/core/work-text.ts';
import { LEAST_PREDECESSORS, meanNovelty, type Novelty, noveltyOf } from '../../lib/insight/novelty.ts';
import { dateOf, planNovelty } from '../../lib/insight/novelty-plan.ts';
import type { Entry } from './entries.ts';

export type PaperNovelty = { readonly entry: Entry; readonly novelty: Novelty | undefined };

export type NoveltyState = {
  /** Papers that can be compared at all, and those that cannot. */
  readonly possible: number;
  readonly left: number;
  /** Credits the asking costs; undefined until the cache has answered. */
  readonly credits?: number;
  readonly asking: boolean;
  readonly failure?: Failure;
  /** Present once the texts were read. */
  readonly papers?: readonly PaperNovelty[];
  readonly mean?: { readonly percent: number; readonly sample: number } | undefined;
  readonly titleOf: (key: string) => string | undefined;
};

export function useNovelty(entries: readonly Entry[]): NoveltyState & { readonly ask: () => void } {
  const plan = useMemo(() => {
    const byKey = new Map(entries.map((entry) => [entry.work.ids.openalex, entry]));
    const works = entries.map(({ work, abstract, versions }) => ({
      ...work,
      ...(abstract ? { abstract } : {}),
      references: [...new Set(versions.flatMap(({ references }) => references))],
      related: [...new Set(versions.flatMap(({ related }) => related))],
    }));
    const { papers, keys, left } = planNovelty(works, LEAST_PREDECESSORS, MOST_TEXTS);
    return { papers: papers.flatMap((paper) => ({ ...paper, entry: byKey.get(paper.work.ids.openalex) })), keys, left };
  }, [entries]);
  const [credits, setCredits] = useState<number>();
  const [texts, setTexts] = useState<ReadonlyMap<string, WorkText>>();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  // A further page of papers mostly leaves the newest, and with them what is asked, as they were.
  const asked = plan.keys.join();
  const latest = useRef({ asked, keys: plan.keys });
  latest.current = { asked, keys: plan.keys };
  const read = async (reach: TextsAsk['reach']): Promise<void> => {
    const { asked: mine, keys } = latest.current;
    const answer = await call('work-texts', { keys, reach });
    // It is about papers that are no longer the ones asked about; what it brought may lie in the cache for those that are.
    if (latest.current.asked !== mine) return reach === 'network' && latest.current.keys.length > 0 ? read('cache') : undefined;
    if (!answer.ok) return setFailure(answer.error);
    const { texts: found, missing } = answer.value;
    setCredits(Math.ceil(missing / TEXTS_PER_CREDIT));
    if (reach === 'network' || missing === 0) setTexts(new Map(found.map((text) => [text.key, text])));
  };
  useEffect(() => {
    setTexts(undefined);
    setCredits(undefined);
    if (plan.keys.length > 0) void read('cache');
  }, [asked]);

  const papers = useMemo((): readonly PaperNovelty[] | undefined => {
    if (!texts) return undefined;
    return plan.papers.flatMap(({ work, predecessors, entry }) => {
      if (!entry) return [];
      const own = { id: work.ids.openalex, text: `${work.title}. ${work.abstract ?? ''}`, date: dateOf(work) };
      const others = predecessors.flatMap((key) => {
        const found = texts.get(key);
        return found?.text && found.date ? [{ id: key, text: found.text, date: found.date }] : [];
      });
      return [{ entry, novelty: noveltyOf(own, others) }];
    });
  }, [texts, plan]);

  return {
    possible: plan.papers.length,
    left: plan.left,
    asking,
    titleOf: (key) => texts?.get(key)?.title,
    ...(credits === undefined ? {} : { credits }),
    ...(failure ? { failure } : {}),
    ...(papers ? { papers, mean: meanNovelty(papers.map(({ novelty }) => novelty)) } : {}),
    ask() {
      setFailure(undefined);
      setAsking(true);
      void read('network').finally(() => setAsking(false));
    },
  };
}
