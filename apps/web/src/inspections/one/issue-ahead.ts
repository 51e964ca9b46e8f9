import type { UnitRow } from '#libs/contracts/src/http/organization.js';
import type { Inspection } from '../field/note.js';

/** What a conclusion sends to a unit. */
export interface Ahead {
  readonly unit: Inspection['units'][number];
  readonly findings: number;
  /** Whether its head is asked for a plan: an observation asks for nothing. */
  readonly asksForPlan: boolean;
  /** Null where nobody heads it, undefined as long as that is not known. */
  readonly head: UnitRow['head'] | undefined;
}

/** What concluding would send to each unit, as the units stand today. */
export const issueAhead = (
  { units, drafts }: Pick<Inspection, 'units' | 'drafts'>,
  rows: readonly Pick<UnitRow, 'id' | 'head'>[] | undefined,
): Ahead[] =>
  units.map((unit) => {
    const its = drafts.filter(({ unitId }) => unitId === unit.id);
    return {
      unit,
      findings: its.length,
      asksForPlan: its.some(({ kind }) => kind !== 'OBSERVATION'),
      head: rows?.find(({ id }) => id === unit.id)?.head,
    };
  });
