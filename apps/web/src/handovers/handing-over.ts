import type { Call, Reply } from '../api/endpoints.js';

export type Side = Call<'handOverCommitments'>['body']['side'];
export type Bound = Reply<'previewHandover'>['commitments'][number];
type Person = Reply<'previewHandover'>['person'];

/** Whose unit is no more: it passes to another unit. */
export const isOfEndedUnit = ({ unitEnded }: Bound): boolean => unitEnded !== null;

/** What passes to one successor. */
export interface Passing {
  readonly to: Person;
  readonly commitments: readonly Bound[];
}

/** What somebody is bound by, by what can be done with it now. */
export interface Sorted {
  readonly passing: readonly Passing[];
  /** Its text waits for signatures under the predecessor's name. */
  readonly toReissue: readonly Bound[];
  /** Its unit has no other head yet. */
  readonly withoutHead: readonly Bound[];
  /** Its unit is no more, and no unit that takes over was chosen. */
  readonly unitEnded: readonly Bound[];
}

/**
 * Each to its successor. A signatory's is the head of the unit; an assigner's is chosen, once for all, and takes over what waits for
 * signatures as well, since nobody else could issue it again.
 */
export function sorted(
  { person, commitments }: Reply<'previewHandover'>,
  side: Side,
  chosen: Person | undefined,
): Sorted {
  if (side === 'ASSIGNER')
    return {
      passing: chosen && commitments.length > 0 ? [{ to: chosen, commitments }] : [],
      toReissue: [],
      withoutHead: [],
      unitEnded: [],
    };
  // A text of a unit that is no more passes with the rest: nobody could issue it again where it is.
  const isToReissue = (one: Bound): boolean => one.toReissue && !isOfEndedUnit(one);
  const toReissue = commitments.filter(isToReissue);
  const others = commitments.filter((one) => !isToReissue(one));
  const unitEnded = others.filter((one) => isOfEndedUnit(one) && !one.successor);
  const withoutHead = others.filter(
    (one) => (!one.successor && !isOfEndedUnit(one)) || one.successor?.id === person.id,
  );
  const passing = new Map<string, { to: Person; commitments: Bound[] }>();
  for (const one of others) {
    const { successor } = one;
    if (!successor || successor.id === person.id) continue;
    const before = passing.get(successor.id);
    if (before) before.commitments.push(one);
    else passing.set(successor.id, { to: successor, commitments: [one] });
  }
  return { passing: [...passing.values()], toReissue, withoutHead, unitEnded };
}

/** The most that are handed over in one act. */
const MOST = 100;

/** One act for each successor, several where he takes over more than fit into one, and one of its own for what changes its unit. */
export const actsOf = (
  { passing }: Sorted,
  { unitId, ...handover }: Omit<Call<'handOverCommitments'>['body'], 'to' | 'commitments'>,
): Call<'handOverCommitments'>['body'][] =>
  passing.flatMap(({ to, commitments }) =>
    [false, true].flatMap((ended) => {
      const alike = commitments.filter((one) => isOfEndedUnit(one) === ended);
      return Array.from({ length: Math.ceil(alike.length / MOST) }, (_, part) => ({
        ...handover,
        unitId: ended ? unitId : null,
        to: to.id,
        commitments: alike.slice(part * MOST, (part + 1) * MOST).map(({ id, version }) => ({ id, version })),
      }));
    }),
  );

export const countOf = ({ passing }: Sorted): number =>
  passing.reduce((sum, { commitments }) => sum + commitments.length, 0);

/** How many can be handed over now, whoever an assigner's successor will be, and how many must be dealt with first. */
export function readiness(preview: Reply<'previewHandover'>, side: Side): { ready: number; rest: number } {
  const { toReissue, withoutHead, unitEnded } = sorted(preview, side, undefined);
  const rest = toReissue.length + withoutHead.length + unitEnded.length;
  return { ready: preview.commitments.length - rest, rest };
}
