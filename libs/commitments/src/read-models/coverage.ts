import { Injectable } from '@nestjs/common';
import { localDate } from '#libs/calendar/src/local-date.js';
import { workingDaysBetween } from '#libs/calendar/src/working-days.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { CommitmentStatus } from '#libs/contracts/src/http/commitments.js';
import type { getBoard, getCoverage } from '#libs/contracts/src/http/coverage.js';
import { id, type UnitId } from '#libs/kernel/src/ids.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import { LATE } from './items/item-conditions.js';
import { seenUnit } from '#libs/platform/src/reading/seen-unit.js';

type Board = ReplyOf<typeof getBoard>;
type Coverage = ReplyOf<typeof getCoverage>;
type BoardRow = Board['rows'][number];

/**
 * Every unit below `$3` today with its head and its commitment of year `$4`: the furthest one, where there are several.
 * A unit is expected to have one when somebody holds the function of signatory over it. One that has it stays expected when
 * its signatory leaves: nothing looks better for a vacancy.
 */
const BOARD = `
  select jsonb_build_object('id', u.unit_id, 'name', u.name) as unit, u.parent_id as "parentId", u.level,
    case when h.id is not null then jsonb_build_object('id', h.id, 'name', h.name, 'post', p.title) end as head,
    c.id as "commitmentId", c.status, c.sign_by as "signBy",
    coalesce(d.open, 0)::int as "openItems", coalesce(d.overdue, 0)::int as "overdueItems",
    exists (select 1 from person_functions f where f.tenant_id = $1 and f.unit_id = u.unit_id and f.function = 'SIGNATORY'
      and f.valid_from <= $2::date and (f.valid_to is null or f.valid_to >= $2::date)) or c.id is not null as expected
  from unit_closure k
  join unit_versions u on u.tenant_id = $1 and u.unit_id = k.unit_id
    and u.valid_from <= $2::date and (u.valid_to is null or u.valid_to >= $2::date)
  left join positions p on p.tenant_id = $1 and p.unit_id = u.unit_id and p.head
    and p.valid_from <= $2::date and (p.valid_to is null or p.valid_to >= $2::date)
  left join people h on h.tenant_id = $1 and h.id = p.person_id
  left join lateral (
    select id, status, sign_by from commitments
    where tenant_id = $1 and unit_id = u.unit_id and year = $4
      and status in ('IN_FORCE', 'EXPIRED', 'SIGNED', 'RETURNED', 'ISSUED', 'DRAFT')
    order by array_position(array['IN_FORCE', 'EXPIRED', 'SIGNED', 'RETURNED', 'ISSUED', 'DRAFT'], status), issued_at desc nulls last, id limit 1) c on true
  left join lateral (
    select count(*) as open, count(*) filter (where ${LATE}) as overdue
    from duties d where d.tenant_id = $1 and d.source_id = c.id and d.kind = 'ITEM' and d.state = 'OPEN') d on true
  where k.tenant_id = $1 and k.ancestor_id = $3 and k.depth > 0
    and k.valid_from <= $2::date and (k.valid_to is null or k.valid_to >= $2::date)
  order by u.name collate "vi-x-icu", u.unit_id`;

/** Where the commitments of a subtree stand: unit by unit, and summed up. */
@Injectable()
export class CoverageQueries {
  constructor(
    private readonly database: Database,
    private readonly calendars: WorkingCalendars,
  ) {}

  async board(reader: Reader, unitId: string, year: number): Promise<Board> {
    const { unit, rows } = await this.read(reader, unitId, year);
    return { unit, year, rows };
  }

  async coverage(reader: Reader, unitId: string, year: number): Promise<Coverage> {
    const { unit, rows } = await this.read(reader, unitId, year);
    const expected = rows.filter((row) => row.expected);
    const names = new Map([unit, ...rows.map((row) => row.unit)].map(({ id, name }) => [id, name]));
    const having = (...statuses: (CommitmentStatus | null)[]): BoardRow[] =>
      expected.filter((row) => statuses.includes(row.status));
    const missing = having(null, 'DRAFT', 'ISSUED', 'RETURNED').map((row) => ({
      unit: { ...row.unit, under: names.get(row.parentId ?? '') ?? null },
      head: row.head,
      commitmentId: row.commitmentId,
      status: row.status,
      signBy: row.signBy,
      workingDaysLate: row.workingDaysLeft !== null && row.workingDaysLeft < 0 ? -row.workingDaysLeft : null,
    }));
    return {
      unit,
      year,
      total: expected.length,
      withoutCommitment: having(null, 'DRAFT').length,
      issued: having('ISSUED', 'RETURNED').length,
      signed: having('SIGNED').length,
      inForce: having('IN_FORCE', 'EXPIRED').length,
      late: missing.filter((row) => row.workingDaysLate !== null).length,
      missing: missing.toSorted((one, other) => (other.workingDaysLate ?? 0) - (one.workingDaysLate ?? 0)),
    };
  }

  private read(
    reader: Reader,
    unitId: string,
    year: number,
  ): Promise<{ unit: Board['unit']; rows: BoardRow[] }> {
    const { actor, today } = reader;
    return this.database.inTenant(actor.tenantId, async (client) => {
      const unit = await seenUnit(client, reader, unitId);
      const { rows } = await client.query<BoardRow>(BOARD, [actor.tenantId, today, unitId, year]);
      const units = rows.filter(waits).map(({ unit }) => id<'unit'>(unit.id));
      const calendars = await this.calendars.ofUnits(units);
      const timed = rows.map((row) => timedBy(calendars, row, reader));
      return { unit, rows: timed };
    });
  }
}

/** Only what still waits for a signature has days left. */
const waits = (row: BoardRow): boolean => row.status === 'ISSUED' && row.signBy !== null;

function timedBy(
  calendars: ReadonlyMap<UnitId, WorkingCalendar>,
  row: BoardRow,
  { today }: Reader,
): BoardRow {
  const calendar = waits(row) ? calendars.get(id(row.unit.id)) : undefined;
  const workingDaysLeft = calendar ? workingDaysBetween(calendar, today, localDate(row.signBy ?? '')) : null;
  return { ...row, workingDaysLeft };
}
