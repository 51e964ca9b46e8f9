import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { DutyId, TenantId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { RungAction } from './domain/ladder.js';
import type { FailReason, LineKey } from './domain/ledger-plan.js';
import { saidSteps, type SaidStep } from './read-models/said-steps.js';

/** A step that was given up, and why. */
export interface FailedStep extends LineKey, SaidStep {
  readonly dutyId: DutyId;
  readonly action: RungAction;
  readonly level: number;
  readonly title: string | null;
  readonly dueOn: LocalDate;
  readonly remindAt: Date;
  readonly reason: FailReason;
  readonly attempts: number;
  readonly error: string;
  readonly failedAt: Date;
}

interface FoundStep extends Omit<FailedStep, keyof SaidStep> {
  readonly kind: string | null;
}

const LIST = `
  select r.duty_id as "dutyId", r.policy, r.rung, r.occurrence, r.action, r.level, d.kind, d.title, r.due_on as "dueOn", r.remind_at as "remindAt",
    r.reason, r.attempts, coalesce(r.error, '') as error, r.settled_at as "failedAt"
  from reminders r left join duties d on d.tenant_id = r.tenant_id and d.id = r.duty_id
  where r.tenant_id = $1 and r.state = 'FAILED' order by r.settled_at desc, r.duty_id, r.rung limit $2`;

const RETRY = `
  update reminders set state = 'PLANNED', reason = null, error = null, attempts = 0, settled_at = null
  where tenant_id = $1 and duty_id = $2 and policy = $3 and rung = $4 and occurrence = $5 and state = 'FAILED'`;

/** Steps of one tenant that were given up, for those who look after the system. */
@Injectable()
export class FailedSteps {
  constructor(private readonly database: Database) {}

  /** The latest first, and how many there are. */
  async list(
    tenantId: TenantId,
    limit: number,
  ): Promise<{ readonly items: readonly FailedStep[]; readonly total: number }> {
    return this.database.inTenant(tenantId, async (client) => {
      const found = await client.query<FoundStep>(LIST, [tenantId, limit]);
      const said = await saidSteps(
        client,
        tenantId,
        found.rows.map(({ policy }) => policy),
      );
      const items = found.rows.map(({ kind, ...step }) => ({ ...step, ...said({ ...step, kind }) }));
      const { rows } = await client.query<{ total: number }>(
        "select count(*)::int as total from reminders where tenant_id = $1 and state = 'FAILED'",
        [tenantId],
      );
      return { items, total: rows[0]?.total ?? 0 };
    });
  }

  /**
   * Plans a step anew that was given up: whoever wakes next takes it, once; what it did before it failed it does not do twice.
   * Throws RuleBroken NOT_FOUND, or NOT_DEAD where it was not given up.
   */
  async retry(tenantId: TenantId, { dutyId, policy, rung, occurrence }: LineKey & { dutyId: string }) {
    const line = [tenantId, dutyId, policy, rung, occurrence];
    await this.database.inTenant(tenantId, async (client) => {
      const { rowCount } = await client.query(RETRY, line);
      if (rowCount === 1) return;
      const { rows } = await client.query<{ state: string }>(
        'select state from reminders where tenant_id = $1 and duty_id = $2 and policy = $3 and rung = $4 and occurrence = $5',
        line,
      );
      throw rows[0]
        ? new RuleBroken('NOT_DEAD', { state: rows[0].state })
        : new RuleBroken('NOT_FOUND', { id: dutyId });
    });
  }
}
