import type { Duty } from '#libs/contracts/src/http/duties.js';
import type { Reply } from '../../api/endpoints.js';

export type Commitment = Reply<'getCommitment'>;
export type ItemAtWork = Commitment['items'][number];
export type ItemAction = ItemAtWork['actions'][number];
type Person = ItemAtWork['performer'];

/** An item of the text in force with how it stands at work. */
export interface Item {
  readonly number: number;
  readonly terms: Commitment['terms']['items'][number];
  readonly work: ItemAtWork;
  /** To whom it is owed: he confirms it. */
  readonly creditor: Person;
  readonly duty: Duty | undefined;
  /** By each hand-over that left some. */
  readonly lateBefore: readonly LateBefore[];
}

/** So many working days of its lateness stay with whoever was bound before that day. */
export interface LateBefore {
  readonly days: number;
  readonly from: Person;
  readonly on: string;
}

/** The items of what took force, in the order of the text; none before. */
export function itemsOf({ terms, items, duties, handovers, signatory, assigner }: Commitment): Item[] {
  return terms.items.flatMap((one, index) => {
    const work = items.find(({ itemId }) => itemId === one.id);
    if (!work) return [];
    const duty = duties.find(({ kind, item }) => kind === 'ITEM' && item === one.id);
    const creditor = one.side === 'SIGNATORY' ? assigner : signatory;
    const passed = handovers.filter(({ side }) => side === one.side);
    return [
      { number: index + 1, terms: one, work, creditor, duty, lateBefore: lateBefore(passed, work.itemId) },
    ];
  });
}

/** As each hand-over states it, or as it was settled where that was disputed. */
function lateBefore(handovers: Commitment['handovers'], itemId: string): LateBefore[] {
  const stated = handovers.map(({ from, on, statement, settled }) => {
    const settledDays = settled?.lateDays.find((one) => one.itemId === itemId)?.days;
    const days = settledDays ?? statement.find((one) => one.itemId === itemId)?.lateDays ?? 0;
    return { days, from, on };
  });
  return stated.filter(({ days }) => days > 0);
}

/** The item with this id, or with a sub-task or a cause of this id: a duty names the smallest thing it is about. */
export const itemAbout = (items: readonly Item[], id: string): Item | undefined =>
  items.find(
    ({ work: { itemId, subtasks, causes } }) =>
      itemId === id ||
      subtasks.some(({ subtaskId }) => subtaskId === id) ||
      causes.some(({ causeId }) => causeId === id),
  );

/** What is shown now: the latest version of each piece that was not taken back. */
export const shownEvidence = ({ evidence }: ItemAtWork): ItemAtWork['evidence'] =>
  evidence.filter(({ superseded, withdrawn }) => !superseded && !withdrawn);

export type ClaimAnswer = ItemAtWork['claims'][number]['answer'] | 'VOIDED';

/** How a claim was answered. A confirmation on which the item no longer stands was voided. */
export function answerOf({ claims, status }: ItemAtWork, number: number): ClaimAnswer | undefined {
  const claim = claims.find((one) => one.number === number);
  const stands = status === 'COMPLETED' && number === claims.at(-1)?.number;
  return claim?.answer === 'CONFIRMED' && !stands ? 'VOIDED' : claim?.answer;
}
