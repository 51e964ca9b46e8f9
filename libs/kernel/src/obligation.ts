import type { Due } from '#libs/calendar/src/due.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DutyKey, SourceChange } from './duty-change.js';
import type { PersonId, UnitId } from './ids.js';

/** What somebody owes, or owed and did, as the stream stands that he owes it by. */
export interface Obligation {
  readonly key: DutyKey;
  readonly owner: PersonId;
  readonly creditor: PersonId;
  readonly title: string;
  readonly due: Due;
  /** When it was said to be done, while that waits for an answer. */
  readonly submittedAt: Instant | null;
  /** The last of its dates of which it is on record that it passed, where its source records that. */
  readonly passedAt?: Instant | undefined;
  readonly doneAt: Instant | null;
}

/** All that is owed in a unit by one stream. What is not listed any more is owed no more. */
export interface OwedIn {
  readonly unit: UnitId;
  readonly obligations: readonly Obligation[];
}

/** Which duties open, move and close where what was owed became what is owed: the difference, and nothing else. */
export function dutyChanges(before: OwedIn, after: OwedIn, at: Instant): SourceChange[] {
  const were = new Map(before.obligations.map((one) => [nameOf(one.key), one]));
  const are = new Map(after.obligations.map((one) => [nameOf(one.key), one]));
  const ceased = [...were].filter(([name, { doneAt }]) => doneAt === null && !are.has(name));
  return [
    ...ceased.map(([, { key }]) => ({ change: 'close', key, outcome: 'CANCELLED', at }) as const),
    ...[...are].flatMap(([name, one]) => {
      const is = { ...one, unit: after.unit };
      const was = were.get(name);
      return was ? changesBetween({ ...was, unit: before.unit }, is) : opened(is);
    }),
  ];
}

type InUnit = Obligation & { readonly unit: UnitId };

function opened({ submittedAt: _, passedAt: __, doneAt, ...duty }: InUnit): SourceChange[] {
  const open: SourceChange = { change: 'open', ...duty };
  return doneAt === null ? [open] : [open, { change: 'close', key: duty.key, outcome: 'DONE', at: doneAt }];
}

function changesBetween(was: InUnit, is: InUnit): SourceChange[] {
  const { key } = is;
  const changes: SourceChange[] = [];
  // What is done stays with the one who did it.
  if (was.doneAt !== null && is.doneAt !== null) return [];
  if (was.doneAt !== null) changes.push({ change: 'reopen', key });
  if (was.owner !== is.owner || was.creditor !== is.creditor || was.unit !== is.unit)
    changes.push({ change: 'transfer', key, owner: is.owner, creditor: is.creditor, unit: is.unit });
  if (was.due.at !== is.due.at || was.due.on !== is.due.on || was.due.kind !== is.due.kind)
    changes.push({ change: 'move', key, due: is.due });
  if (is.passedAt !== undefined && is.passedAt !== was.passedAt)
    changes.push({ change: 'pass', key, dueAt: is.passedAt });
  if (is.doneAt !== null) changes.push({ change: 'close', key, outcome: 'DONE', at: is.doneAt });
  else if (was.submittedAt !== is.submittedAt) changes.push({ change: 'submit', key, at: is.submittedAt });
  return changes;
}

const nameOf = ({ kind, item, occurrence }: DutyKey): string => `${kind} ${item} ${occurrence}`;
