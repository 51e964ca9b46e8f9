import type { CommitmentStatus } from '#libs/contracts/src/http/commitments.js';
import type { Finding } from '#libs/contracts/src/http/findings.js';
import type { Plan } from '#libs/contracts/src/http/remediation-plans.js';
import type { BucketFilter } from '#libs/contracts/src/http/reports.js';

type Raw = Record<string, unknown>;

const word = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined;

const oneOf =
  <Word extends string>(...words: readonly Word[]) =>
  (value: unknown): Word | undefined =>
    words.find((known) => known === value);

const year = (value: unknown): number | undefined =>
  Number.isInteger(Number(value)) && Number(value) >= 2000 && Number(value) <= 2100
    ? Number(value)
    : undefined;

export const statuses = [
  'DRAFT',
  'ISSUED',
  'RETURNED',
  'SIGNED',
  'IN_FORCE',
  'EXPIRED',
  'SUPERSEDED',
  'WITHDRAWN',
  'LAPSED',
  'DISCARDED',
] as const satisfies readonly CommitmentStatus[];
const status = oneOf(...statuses);
const mine = oneOf('SIGNATORY', 'ASSIGNER');
const yes = (value: unknown) => oneOf('true')(String(value));
const missing = oneOf('late', 'without', 'waiting', 'returned');

const period = (value: unknown): string | undefined =>
  /^20\d{2}(-(0[1-9]|1[0-2]|Q1|H1|Q3|Y))?$/.test(word(value) ?? '') ? word(value) : undefined;

export const bucketFilters = [
  'DONE_ON_TIME',
  'DONE_LATE',
  'OPEN_IN_TERM',
  'OPEN_OVERDUE',
  'NO_DEADLINE',
  'LATE',
  'LATE_BY_ORIGINAL',
] as const satisfies readonly BucketFilter[];

export const workStatuses = [
  'NOT_STARTED',
  'IN_PROGRESS',
  'AWAITING_CONFIRMATION',
  'REWORK',
  'COMPLETED',
] as const;

export const findingStatuses = [
  'ISSUED',
  'REPLIED',
  'OPEN',
  'EXCEPTED',
  'REMEDIED',
  'WITHDRAWN',
  'NOTED',
] as const satisfies readonly Finding['status'][];

export const planStatuses = [
  'DRAFTING',
  'SUBMITTED',
  'RETURNED',
  'APPROVED',
  'COMPLETED',
  'DROPPED',
] as const satisfies readonly Plan['status'][];

export const reformContents = [
  'STEERING',
  'INSTITUTIONS',
  'PROCEDURES',
  'ORGANISATION',
  'CIVIL_SERVICE',
  'PUBLIC_FINANCE',
  'DIGITAL_GOVERNMENT',
] as const satisfies readonly Finding['content'][];

/** Only an address within this page, so that nobody is sent elsewhere after signing in. */
export function back(raw: Raw): { back?: string } {
  const to = word(raw['back']);
  return to !== undefined && /^\/(?![/\\])/.test(to) ? { back: to } : {};
}

/** What the addresses of lists may carry. Anything else is dropped: an old link still opens. */
export const commitments = (raw: Raw) =>
  given({
    year: year(raw['year']),
    status: status(raw['status']),
    unitId: word(raw['unitId']),
    mine: mine(raw['mine']),
    search: word(raw['search']),
  });

export const newDraft = (raw: Raw) =>
  given({
    to: oneOf('all')(raw['to']),
    unitId: word(raw['unitId']),
    template: word(raw['template']),
    number: Number.isInteger(Number(raw['number'])) ? Number(raw['number']) : undefined,
    year: year(raw['year']),
  });
export const templateDraft = (raw: Raw) => given({ ...subtree(raw), fileId: word(raw['fileId']) });
export const reissue = (raw: Raw) => given({ from: oneOf('proposal')(raw['from']) });
export const elsewhere = (raw: Raw) => given({ side: mine(raw['side']), as: word(raw['as']) });
/** Which one to sign, and under which authority. */
export const toSign = (raw: Raw) => given({ id: word(raw['id']), as: word(raw['as']) });
export const subtree = (raw: Raw) => given({ unitId: word(raw['unitId']), year: year(raw['year']) });
/** What the board of items is asked for; done items are shown only where it says so. */
export const items = (raw: Raw) =>
  given({
    ...subtree(raw),
    own: yes(raw['own']),
    status: oneOf(...workStatuses)(raw['status']),
    health: oneOf('ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'IN_DOUBT')(raw['health']),
    timing: oneOf('LATE', 'DUE_WITHIN', 'WAITING', 'WITHOUT_DATE')(raw['timing']),
    withinDays: /^[1-9]\d?$/.test(word(raw['withinDays']) ?? '') ? Number(raw['withinDays']) : undefined,
    personId: word(raw['personId']),
    indicator: word(raw['indicator']),
    side: mine(raw['side']),
    reached: oneOf('true', 'false')(String(raw['reached'])),
    withoutEvidence: yes(raw['withoutEvidence']),
    cause: oneOf('STATED', 'CONFIRMED', 'REFUSED')(raw['cause']),
    toConfirm: yes(raw['toConfirm']),
    search: word(raw['search']),
    sort: oneOf('DUE', 'UNIT', 'DISTANCE')(raw['sort']),
    done: yes(raw['done']),
    layout: oneOf('list')(raw['layout']),
  });
export type ItemSearch = ReturnType<typeof items>;

export const planStandings = ['write', 'review', 'approved', 'late', 'ended'] as const;
export const plans = (raw: Raw) =>
  given({
    unitId: word(raw['unitId']),
    own: yes(raw['own']),
    status: oneOf(...planStatuses)(raw['status']),
    standing: oneOf(...planStandings)(raw['standing']),
  });
export type PlanSearch = ReturnType<typeof plans>;
/** Which of its lines are shown; all where nothing is said. */
export const planLines = (raw: Raw) => given({ show: oneOf('settled', 'claimed', 'late')(raw['show']) });
/** Which findings are asked for. */
export const findings = (raw: Raw) =>
  given({
    unitId: word(raw['unitId']),
    own: yes(raw['own']),
    inspectionId: word(raw['inspectionId']),
    status: oneOf(...findingStatuses)(raw['status']),
    open: yes(raw['open']),
    repeated: yes(raw['repeated']),
    content: oneOf(...reformContents)(raw['content']),
    severity: /^[A-Z][A-Z0-9_]{0,29}$/.test(word(raw['severity']) ?? '') ? word(raw['severity']) : undefined,
    late: yes(raw['late']),
    mine: yes(raw['mine']),
    search: word(raw['search']),
  });
export type FindingSearch = ReturnType<typeof findings>;

export const coverage = (raw: Raw) => given({ ...subtree(raw), only: missing(raw['only']) });
export const report = (raw: Raw) =>
  given({ unitId: word(raw['unitId']), period: period(raw['period']), kind: word(raw['kind']) });
export const reportDuties = (raw: Raw) =>
  given({
    ...report(raw),
    bucket: oneOf(...bucketFilters)(raw['bucket']),
    own: oneOf('true')(String(raw['own'])),
  });
export const heatMap = (raw: Raw) => given({ ...subtree(raw), kind: word(raw['kind']) });
export const calendar = (raw: Raw) =>
  given({
    month: /^20\d{2}-(0[1-9]|1[0-2])$/.test(word(raw['month']) ?? '') ? word(raw['month']) : undefined,
    day: /^20\d{2}-\d{2}-\d{2}$/.test(word(raw['day']) ?? '') ? word(raw['day']) : undefined,
    unitId: word(raw['unitId']),
    view: oneOf('grid', 'agenda')(raw['view']),
  });
export const mailbox = (raw: Raw) => given({ all: oneOf('true')(raw['all']), id: word(raw['id']) });
export const notices = (raw: Raw) =>
  given({
    class: oneOf(
      'REMINDER',
      'ESCALATION',
      'URGING',
      'COMMITMENT_TO_ACT',
      'REMEDIATION_TO_ACT',
      'REMEDIATION',
      'COMMITMENT',
      'EXTENSION',
      'CALENDAR',
      'ABSENCE',
      'OPERATIONS',
    )(raw['class']),
    unread: oneOf('true')(raw['unread']),
  });
export const units = (raw: Raw) => given({ on: word(raw['on']) });
export const people = (raw: Raw) => given({ unitId: word(raw['unitId']), search: word(raw['search']) });
export const handovers = (raw: Raw) =>
  given({
    personId: word(raw['personId']),
    side: mine(raw['side']),
    unitId: word(raw['unitId']),
    on: /^20\d{2}-\d{2}-\d{2}$/.test(word(raw['on']) ?? '') ? word(raw['on']) : undefined,
  });
export const calendars = (raw: Raw) => given({ id: word(raw['id']), year: year(raw['year']) });
export const operations = (raw: Raw) => given({ state: oneOf('DEAD', 'WAITING', 'REDRIVEN')(raw['state']) });

/** How remediation stands in which unit; the widest that the reader sees where nothing is said. */
export const remediation = (raw: Raw) => given({ unitId: word(raw['unitId']) });
/** Which inspections are listed. */
export const inspections = (raw: Raw) =>
  given({ ...subtree(raw), status: oneOf('OPEN', 'CONCLUDED', 'CANCELLED')(raw['status']) });
/** Which visit of which side's plan of the year an inspection carries out. */
export const newInspection = (raw: Raw) => given({ ...subtree(raw), visit: word(raw['visit']) });
/** Of which unit, on the page of an inspection. */
export const inspection = (raw: Raw) => given({ unitId: word(raw['unitId']) });
/** Which uploaded sheet is brought in, and what is done about rows that can't be taken. */
export const imported = (raw: Raw) =>
  given({ fileId: word(raw['fileId']), mode: oneOf('STOP', 'SKIP', 'UPDATE')(raw['mode']) });

export const ladder = (raw: Raw) =>
  given({
    kind: word(raw['kind']),
    scope: oneOf('TENANT', 'UNIT', 'DUTY')(raw['scope']),
    unitId: word(raw['unitId']),
    dutyId: word(raw['dutyId']),
    on: word(raw['on']),
  });
export const rehearsal = (raw: Raw) =>
  given({
    ...ladder(raw),
    over: word(raw['over']),
    against: /^([1-9]\d{0,5}|none)$/.test(word(raw['against']) ?? '') ? word(raw['against']) : undefined,
    day: /^20\d{2}-\d{2}-\d{2}$/.test(word(raw['day']) ?? '') ? word(raw['day']) : undefined,
  });

type Given<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

function given<Fields extends object>(fields: Fields): Given<Fields> {
  // Entries lose their types; nothing but the undefined ones was taken away.
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Given<Fields>;
}
