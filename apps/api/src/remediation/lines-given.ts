import type { z } from 'zod';
import type { planLine } from '#libs/contracts/src/http/remediation-plans.js';
import { id } from '#libs/kernel/src/ids.js';
import type { PlanLine } from '#libs/remediation/src/domain/plan-line.js';
import { timeGiven } from '../edge/time-given.js';

/** Lines as they came in, each id and date known for what it is. */
export const linesGiven = (lines: readonly z.output<typeof planLine>[]): PlanLine[] =>
  lines.map((line) => ({
    ...line,
    id: id<'line'>(line.id),
    findingId: line.findingId === null ? null : id<'finding'>(line.findingId),
    leadId: line.leadId === null ? null : id<'person'>(line.leadId),
    coordinatingUnits: line.coordinatingUnits.map(id<'unit'>),
    time: line.time && timeGiven(line.time),
  }));
