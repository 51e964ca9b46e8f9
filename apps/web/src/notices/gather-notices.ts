import { localDay } from '../texts/formats.js';
import type { Texts } from '../texts/vi.js';
import { textWithoutNames } from './text-without-names.js';

/** So few are as quickly read one by one. */
const FEWEST = 3;

interface Gathered {
  readonly id: string;
  readonly template: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
}

/** What was told on one day in the same words about different people comes as one group; everything else alone. */
export function gatherNotices<Notice extends Gathered>(t: Texts, notices: readonly Notice[]): Notice[][] {
  const groups = new Map<string, Notice[]>();
  for (const notice of notices) {
    const sentence = textWithoutNames(t, notice, (on) => on);
    const key = sentence === undefined ? notice.id : `${localDay(notice.createdAt)} ${sentence}`;
    const group = groups.get(key);
    if (group) group.push(notice);
    else groups.set(key, [notice]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length < FEWEST ? group.map((notice) => [notice]) : [group],
  );
}
