import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import type { FindingId, InspectionId } from '../domain/finding-text.js';
import type { FindingStatus } from '../domain/finding.js';
import type { FindingStanding } from '../domain/line-dues.js';
import type { PlanId } from '../domain/plan-line.js';

interface Followed {
  readonly unitId: UnitId;
  readonly inspectionId: InspectionId;
}

interface StandingRow {
  readonly id: FindingId;
  readonly status: FindingStatus;
  readonly remedyBy: LocalDate | null;
}

/** What hangs together: the findings of a plan, the plans and findings of an inspection. Looked up before several are decided on. */
@Injectable()
export class FollowedUp {
  constructor(private readonly database: Database) {}

  /** Undefined where there is no such plan. */
  async plan(id: PlanId): Promise<Followed | undefined> {
    return (await this.rows<Followed>(FOLLOWED('remediation_plans'), [id]))[0];
  }

  /** Undefined where there is no such finding. */
  async finding(id: FindingId): Promise<Followed | undefined> {
    return (await this.rows<Followed>(FOLLOWED('findings'), [id]))[0];
  }

  /** How the findings of a unit stand that one inspection left. */
  async findingsOf({ inspectionId, unitId }: Followed): Promise<FindingStanding[]> {
    const rows = await this.rows<StandingRow>(
      `select id, status, remedy_by as "remedyBy" from findings
       where tenant_id = $1 and inspection_id = $2 and unit_id = $3 order by number`,
      [inspectionId, unitId],
    );
    return rows.map(({ remedyBy, ...row }) => ({ ...row, remedyBy: remedyBy && { on: remedyBy } }));
  }

  /** By which numbers people know findings, and what was seen. */
  async numbered(
    ids: readonly FindingId[],
  ): Promise<{ readonly id: FindingId; readonly number: number; readonly seen: string }[]> {
    return this.rows(
      'select id, number, seen from findings where tenant_id = $1 and id = any ($2::uuid[]) order by number',
      [ids],
    );
  }

  /** The plans of an inspection that have not ended, of one of its units or of all. */
  async plansOf(inspectionId: InspectionId, unitId: UnitId | null = null): Promise<PlanId[]> {
    const rows = await this.rows<{ id: PlanId }>(
      `select id from remediation_plans
       where tenant_id = $1 and inspection_id = $2 and ended_at is null and unit_id = coalesce($3, unit_id) order by id`,
      [inspectionId, unitId],
    );
    return rows.map(({ id }) => id);
  }

  /** The findings of an inspection that somebody has still to do with. */
  async openFindingsOf(inspectionId: InspectionId): Promise<FindingId[]> {
    const rows = await this.rows<{ id: FindingId }>(
      `select id from findings
       where tenant_id = $1 and inspection_id = $2 and (ended_at is null or check_by is not null and effective is null) order by id`,
      [inspectionId],
    );
    return rows.map(({ id }) => id);
  }

  private async rows<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> {
    const { tenantId } = currentJourney().actor;
    const found = await this.database.inTenant(tenantId, (client) =>
      client.query<Row>(text, [tenantId, ...values]),
    );
    return found.rows;
  }
}

const FOLLOWED = (table: 'findings' | 'remediation_plans'): string =>
  `select unit_id as "unitId", inspection_id as "inspectionId" from ${table} where tenant_id = $1 and id = $2`;
