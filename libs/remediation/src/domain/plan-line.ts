import { missingClarities, type Clarity } from '#libs/kernel/src/clarity.js';
import type { Id, PersonId, UnitId } from '#libs/kernel/src/ids.js';
import type { StatedTime } from '#libs/kernel/src/stated-time.js';
import type { FindingId } from './finding-text.js';

export type LineId = Id<'line'>;
export type PlanId = Id<'plan'>;

export type CauseKind = 'OBJECTIVE' | 'SUBJECTIVE';

/** Why there was something to find. */
export interface Cause {
  /** Null while it is being written. */
  readonly kind: CauseKind | null;
  readonly root: string;
}

/** One line of a plan: one person owes one thing by one date, against one finding. In a draft anything may still be empty. */
export interface PlanLine {
  readonly id: LineId;
  readonly findingId: FindingId | null;
  readonly cause: Cause | null;
  readonly measure: string;
  readonly leadId: PersonId | null;
  readonly authority: string;
  readonly responsibility: string;
  readonly coordinatingUnits: readonly UnitId[];
  readonly product: string;
  readonly time: StatedTime | null;
  /** Whole đồng; null where it costs nothing that is planned. */
  readonly cost: number | null;
}

/** What a line lacks; without a line of its own a finding lacks the line. */
export type Gap =
  | { readonly lineId: LineId; readonly missing: Clarity | 'FINDING' | 'CAUSE' }
  | { readonly findingId: FindingId; readonly missing: 'LINE' };

/** Every gap that keeps a plan from being submitted: of its lines in their order, then of findings that nothing is said about. */
export function gapsOf(lines: readonly PlanLine[], findings: readonly FindingId[]): Gap[] {
  const ofLines = lines.flatMap((line) =>
    missing(line).map((one): Gap => ({ lineId: line.id, missing: one })),
  );
  const answered = new Set(lines.map(({ findingId }) => findingId));
  const unanswered = findings.filter((finding) => !answered.has(finding));
  return [...ofLines, ...unanswered.map((findingId) => ({ findingId, missing: 'LINE' }) as const)];
}

function missing(line: PlanLine): (Clarity | 'FINDING' | 'CAUSE')[] {
  return [
    ...(line.findingId === null ? (['FINDING'] as const) : []),
    ...(!line.cause?.kind || line.cause.root === '' ? (['CAUSE'] as const) : []),
    ...missingClarities({
      PERSON: line.leadId !== null,
      TASK: line.measure !== '',
      AUTHORITY: line.authority !== '',
      RESPONSIBILITY: line.responsibility !== '',
      PRODUCT: line.product !== '',
      TIME: line.time !== null,
    }),
  ];
}

/** Who heads each unit that helps with lines; a unit that nobody heads is left out. */
export type Helpers = Readonly<Record<UnitId, PersonId>>;

/** Every unit that helps with a line, once. */
export const helpingUnits = (lines: readonly PlanLine[]): UnitId[] => [
  ...new Set(lines.flatMap(({ coordinatingUnits }) => coordinatingUnits)),
];

/** Everybody who leads a line, once. */
export const leadsOf = (lines: readonly PlanLine[]): PersonId[] => [
  ...new Set(lines.flatMap(({ leadId }) => leadId ?? [])),
];
