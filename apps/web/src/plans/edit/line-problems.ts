import type { Finding, PlanLine } from '../plan.js';
import { sameLines, sentOf, type EditedLine } from './edited-line.js';

/** What keeps a cell from being submitted. */
export type CellFault =
  | { readonly fault: 'MISSING' }
  | { readonly fault: 'TOO_LONG'; readonly most: number }
  | { readonly fault: 'TOO_MANY'; readonly most: number }
  | { readonly fault: 'BEYOND'; readonly limit: string }
  | { readonly fault: 'PAST' | 'SETTLED' }
  | { readonly fault: 'EXTENSION'; readonly approved: string };

export type Faults = { readonly [Field in keyof EditedLine]?: CellFault };

/** What lines are looked at by. */
export interface Looking {
  readonly findings: readonly Pick<Finding, 'id' | 'remedyBy' | 'status' | 'exceptedUntil'>[];
  /** The text that was approved last; its days stay unless an extension moves them. */
  readonly approved: readonly PlanLine[];
  /** Ids of lines of which nothing is owed any more. */
  readonly settled: ReadonlySet<string>;
  readonly today: string;
}

/** As many characters as the service keeps. */
const most = { causeRoot: 1000, measure: 1000, authority: 500, responsibility: 500, product: 500 } as const;
const MOST_UNITS = 20;

/** Every cell of a line with what is wrong in it: the six clarities, its finding, its cause, its day. */
export function faultsOf(line: EditedLine, looking: Looking): Faults {
  const missing = (lacks: boolean): CellFault | undefined => (lacks ? { fault: 'MISSING' } : undefined);
  const text = (field: keyof typeof most): CellFault | undefined =>
    line[field].trim().length > most[field]
      ? { fault: 'TOO_LONG', most: most[field] }
      : missing(line[field].trim() === '');
  const faults = {
    findingId: settledFault(line, looking) ?? missing(line.findingId === null),
    causeKind: missing(line.causeKind === null),
    causeRoot: text('causeRoot'),
    measure: text('measure'),
    leadId: missing(line.leadId === null),
    authority: text('authority'),
    responsibility: text('responsibility'),
    product: text('product'),
    coordinatingUnits:
      line.coordinatingUnits.length > MOST_UNITS
        ? ({ fault: 'TOO_MANY', most: MOST_UNITS } as const)
        : undefined,
    time: timeFault(line, looking) ?? missing(line.time === null),
  };
  // Entries lose their types; nothing but the undefined ones was taken away.
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined)) as Faults;
}

/** What was verified stays as it was verified. */
function settledFault(line: EditedLine, { approved, settled }: Looking): CellFault | undefined {
  const was = approved.find(({ id }) => id === line.id);
  if (!was || !settled.has(line.id) || sameLines([was], [sentOf(line)])) return undefined;
  return { fault: 'SETTLED' };
}

/** A day that was approved is kept; a later one needs an extension, and any other has to fit its finding. */
function timeFault({ id, time, findingId }: EditedLine, looking: Looking): CellFault | undefined {
  if (time === null) return undefined;
  const before = looking.approved.find((line) => line.id === id)?.time;
  if (before && JSON.stringify(lastDay(before)) === JSON.stringify(lastDay(time))) return undefined;
  const [was, is] = [before && lastDay(before), lastDay(time)];
  if (was && (is === null || is > was)) return { fault: 'EXTENSION', approved: was };
  if (is !== null && is < looking.today) return { fault: 'PAST' };
  const limit = looking.findings.find((finding) => finding.id === findingId)?.remedyBy;
  // The last working day of a month is known to the service alone: within the limit’s own month it decides.
  const first = time.kind === 'MONTH' ? `${time.month}-01` : is;
  return limit && (first === null || first > limit) ? { fault: 'BEYOND', limit } : undefined;
}

/** The last day that a time can mean; null by roadmap. */
function lastDay(time: NonNullable<PlanLine['time']>): string | null {
  if (time.kind === 'DATE') return time.on;
  if (time.kind === 'BY_ROADMAP') return null;
  const [year = 0, month = 1] = time.month.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Findings being remedied that no line answers. */
export function unanswered<Known extends Pick<Finding, 'id' | 'status'>>(
  findings: readonly Known[],
  lines: readonly Pick<EditedLine, 'findingId'>[],
): Known[] {
  return findings.filter(
    ({ id, status }) => status === 'OPEN' && !lines.some(({ findingId }) => findingId === id),
  );
}

/** Whether the service takes a line into a draft as it is. */
export const isKeepable = (line: EditedLine, looking: Looking): boolean =>
  !Object.values(faultsOf(line, looking)).some(({ fault }) => fault === 'TOO_LONG' || fault === 'TOO_MANY');
