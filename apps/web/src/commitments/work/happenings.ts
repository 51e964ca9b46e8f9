import type { ItemAtWork } from './items.js';
import { answerOf } from './items.js';

type Person = ItemAtWork['performer'];
type Report = ItemAtWork['reports'][number];
type Answered = 'CONFIRMED' | 'SENT_BACK' | 'WITHDRAWN' | 'VOIDED';

/** Something that happened at an item. */
export type Happening = { readonly key: string; readonly at: string } & (
  | { readonly type: 'REPORTED'; readonly by: Person; readonly report: Report }
  | { readonly type: 'CLAIMED'; readonly by: Person; readonly words: string | null }
  | { readonly type: 'ATTACHED' | 'NEW_VERSION'; readonly by: Person; readonly name: string }
  | { readonly type: Answered; readonly words: string | null }
);

/** Reports, evidence, claims and answers in one row, the newest first. */
export function happeningsOf(work: ItemAtWork): Happening[] {
  const reports = work.reports.map((report, index): Happening => ({
    key: `report ${index}`,
    at: report.at,
    type: 'REPORTED',
    by: report.by,
    report,
  }));
  const evidence = work.evidence.map(({ fileId, version, attachedAt, attachedBy, name }): Happening => ({
    key: fileId,
    at: attachedAt,
    type: version === 1 ? 'ATTACHED' : 'NEW_VERSION',
    by: attachedBy,
    name,
  }));
  const claims = work.claims.flatMap(({ number, at, by, note, answeredAt, reason }): Happening[] => {
    const claimed: Happening = { key: `claim ${number}`, at, type: 'CLAIMED', by, words: note };
    const answer = answerOf(work, number);
    if (answer === undefined || answer === 'AWAITED' || answeredAt === null) return [claimed];
    return [claimed, { key: `answer ${number}`, at: answeredAt, type: answer, words: reason }];
  });
  // What happened in the same moment keeps its order: shown, then claimed, then answered.
  return [...reports, ...evidence, ...claims]
    .map((one, index) => ({ one, index }))
    .toSorted((a, b) => Date.parse(b.one.at) - Date.parse(a.one.at) || b.index - a.index)
    .map(({ one }) => one);
}
