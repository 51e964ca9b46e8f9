import type { DutyKey, SourceChange } from '#libs/kernel/src/duty-change.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import type { CommitmentEvent } from './domain/commitment-events.js';
import { partiesOf, type Commitment } from './domain/commitment-state.js';
import { obligationsOf, type Obligation } from './obligations.js';

/** Which duties an event of a commitment opens, moves and closes: the difference between what was owed before it and after. */
export function dutiesOf(event: CommitmentEvent, state: Commitment, before: Commitment): SourceChange[] {
  const unit = partiesOf(state)?.unitId;
  if (!unit || !('at' in event.data)) return [];
  const { at } = event.data;
  const unitBefore = partiesOf(before)?.unitId ?? unit;
  const were = new Map(obligationsOf(before).map((one) => [nameOf(one.key), one]));
  const are = new Map(obligationsOf(state).map((one) => [nameOf(one.key), one]));
  const ceased = [...were].filter(([name, { doneAt }]) => doneAt === null && !are.has(name));
  return [
    ...ceased.map(([, { key }]) => ({ change: 'close', key, outcome: 'CANCELLED', at }) as const),
    ...[...are].flatMap(([name, one]) => {
      const was = were.get(name);
      return was ? changesBetween({ ...was, unit: unitBefore }, { ...one, unit }) : opened({ ...one, unit });
    }),
  ];
}

type InUnit = Obligation & { readonly unit: UnitId };

function opened({ submittedAt: _, doneAt, ...duty }: InUnit): SourceChange[] {
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
  if (is.doneAt !== null) changes.push({ change: 'close', key, outcome: 'DONE', at: is.doneAt });
  else if (was.submittedAt !== is.submittedAt) changes.push({ change: 'submit', key, at: is.submittedAt });
  return changes;
}

const nameOf = ({ kind, item, occurrence }: DutyKey): string => `${kind} ${item} ${occurrence}`;
