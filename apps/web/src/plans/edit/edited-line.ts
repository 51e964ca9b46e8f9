import { newId } from '../../page/new-id.js';
import { emptyLine } from '../empty-line.js';
import type { PlanLine } from '../plan.js';

type Kind = NonNullable<NonNullable<PlanLine['cause']>['kind']>;

/** A line as it is written: the parts of a cause have a cell each, and either may still be empty. */
export interface EditedLine extends Omit<PlanLine, 'cause'> {
  readonly causeKind: Kind | null;
  readonly causeRoot: string;
}

/** A line of a plan, to be written on. */
export function editedOf({ cause, ...line }: PlanLine): EditedLine {
  return { ...line, causeKind: cause?.kind ?? null, causeRoot: cause?.root ?? '' };
}

/** What is sent of a line. */
export function sentOf({ causeKind, causeRoot, ...line }: EditedLine): PlanLine {
  return {
    ...line,
    cause: causeKind === null && causeRoot.trim() === '' ? null : { kind: causeKind, root: causeRoot.trim() },
    measure: line.measure.trim(),
    authority: line.authority.trim(),
    responsibility: line.responsibility.trim(),
    product: line.product.trim(),
  };
}

/** An empty line with an id of its own, which it keeps for good. */
export const newLine = (): EditedLine => ({ ...editedOf(emptyLine), id: newId() });

/** Whether two texts of a plan are the same, whatever the order in which the service keeps their parts. */
export const sameLines = (one: readonly PlanLine[], other: readonly PlanLine[]): boolean =>
  one.length === other.length && one.every((line, at) => written(line) === written(other[at]));

function written(line: PlanLine | undefined): string {
  if (!line) return '';
  const { time } = line;
  const when = time && [time.kind, 'on' in time ? time.on : 'month' in time ? time.month : time.roadmap];
  return JSON.stringify([
    line.id,
    line.findingId,
    line.cause?.kind,
    line.cause?.root,
    line.measure,
    line.leadId,
    line.authority,
    line.responsibility,
    line.coordinatingUnits,
    line.product,
    when,
    line.cost,
  ]);
}
