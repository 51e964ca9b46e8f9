import type { Pool } from 'pg';
import type { SmallDistrict } from './small-district.js';

/** The moment at which the first rung of every planted duty is due. */
export const DUE_AT = '2024-03-12T01:00:00Z';

/** So many days after the first rung of the planted duties. */
export const daysLater = (days: number): string =>
  new Date(Date.parse(DUE_AT) + days * 86_400_000).toISOString();

/** How many duties to plant for each kind of step, and when the step is due. */
export interface Planting {
  readonly reminders?: number;
  readonly escalations?: number;
  /** Each is urged at the moment and once more, by a numbered notice, at `againAt`. */
  readonly urgings?: number;
  /** Duties that have all three at once. */
  readonly together?: number;
  readonly at?: string;
  readonly againAt?: string;
  /** Milliseconds between one duty's step and the next one's; all at the same moment without. */
  readonly apartMs?: number;
}

const PLANT = `
  with planted as (
    insert into camket.duties (tenant_id, id, kind, source_type, source_id, item, occurrence, owner_id, creditor_id, unit_id, title,
      state, due_kind, stated_due_at, stated_due_on, stated_version, stated_explanation, original_due_at, original_due_on, opened_at, correlation_id)
    select $1, gen_random_uuid(), 'SIGN', 'commitment', gen_random_uuid(), '', n, $2, $3, $4, 'Cam kết ' || n, 'OPEN', 'DATE',
      '2024-03-15T17:00:00Z', '2024-03-15', 2, '{}', '2024-03-15T17:00:00Z', '2024-03-15', '2024-03-01T02:00:00Z', gen_random_uuid()
    from generate_series(1, $5) as n
    returning *)
  insert into camket.reminders (tenant_id, duty_id, policy, rung, occurrence, action, level, unless_acknowledged, statutory,
    due_on, remind_at, state, correlation_id)
  select tenant_id, id, 'CAMKET.1', line.rung, 1, line.action, line.level, false, line.action <> 'REMIND', due_on,
    line.at + planted.occurrence * interval '1 millisecond' * $7::float8, 'PLANNED', correlation_id
  from planted cross join json_to_recordset($6) as line (rung text, action text, level int, at timestamptz)`;

/**
 * Plants open duties to sign by 15 March, each with its steps planned, as issuing so many commitments would leave them: for
 * faults that need thousands.
 */
export async function plantFollowUp(
  owner: Pool,
  { tenantId, head, chair, commune }: Pick<SmallDistrict, 'tenantId' | 'head' | 'chair' | 'commune'>,
  { reminders = 0, escalations = 0, urgings = 0, together = 0, at = DUE_AT, againAt, apartMs = 0 }: Planting,
): Promise<void> {
  const plant = async (count: number, ...lines: object[]): Promise<void> => {
    if (count === 0) return;
    const parties = [tenantId, head.personId, chair.personId, commune];
    await owner.query(PLANT, [...parties, count, JSON.stringify(lines), apartMs]);
  };
  const remind = { rung: 'BEFORE-3', action: 'REMIND', level: 0, at };
  const escalate = { rung: 'SUPERIOR', action: 'ESCALATE', level: 1, at };
  const urge = { rung: 'URGE', action: 'URGE', level: 0, at };
  const again = againAt === undefined ? [] : [{ ...urge, rung: 'URGE.2', at: againAt }];
  await plant(reminders, remind);
  await plant(escalations, escalate);
  await plant(urgings, urge, ...again);
  await plant(together, remind, escalate, urge, ...again);
}

/** The same for reminders alone. */
export const plantReminders = (owner: Pool, small: SmallDistrict, reminders: number): Promise<void> =>
  plantFollowUp(owner, small, { reminders });
