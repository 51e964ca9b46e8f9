import { Injectable } from '@nestjs/common';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { Inspection, listInspections } from '#libs/contracts/src/http/inspections.js';
import { isId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import { cursorOf, openCursor } from '#libs/platform/src/lists/list-cursor.js';
import { readerParameters, type Reader } from '#libs/platform/src/reading/reader.js';
import { INSPECTION_VISIBLE, isBelow, personNamed, seesWhole } from './visible.js';

type Filter = InputOf<typeof listInspections>['query'];
type Selected = Omit<Inspection, 'endedAt'> & { readonly endedAt: Date | null };

// Units and how many findings there are only as far as the reader sees them: of others one does not know what was found there.
const SELECT = `
  select i.id, i.status, jsonb_build_object('id', i.unit_id, 'name', unit_name_on($1, i.unit_id, i.from_on)) as unit, i.title,
    jsonb_build_object('number', i.decision_number, 'on', i.decision_on) as decision, i.visit_id is null as unannounced,
    i.from_on as "from", i.to_on as "to", ${personNamed('i.lead_id')} as lead, u.units, u.findings,
    case when i.conclusion_number is not null
      then jsonb_build_object('number', i.conclusion_number, 'on', i.conclusion_on) end as conclusion,
    i.ended_at as "endedAt"
  from inspections i
  cross join lateral (
    select coalesce(jsonb_agg(placed_unit_on($1, u.unit_id, i.from_on)
        order by unit_name_on($1, u.unit_id, i.from_on) collate "vi-x-icu", u.unit_id), '[]') as units,
      coalesce(sum(u.findings), 0)::int as findings
    from inspection_units u
    where u.tenant_id = $1 and u.inspection_id = i.id
      and (${seesWhole('i')} or ${isBelow('u.unit_id', '$2::uuid[]', 'i.conclusion_on')})) u`;

/** The lists of inspections, as far as the reader may see them. */
@Injectable()
export class InspectionQueries {
  constructor(private readonly database: Database) {}

  /** One page, the youngest first. */
  async list(
    reader: Reader,
    { year, status, unitId, cursor, limit }: Filter,
  ): Promise<ReplyOf<typeof listInspections>> {
    const parameters = readerParameters(reader);
    const add = (value: unknown): string => `$${parameters.push(value)}`;
    const wanted = ['i.tenant_id = $1', INSPECTION_VISIBLE];
    if (year !== undefined) wanted.push(`extract(year from i.from_on) = ${add(year)}`);
    if (status) wanted.push(`i.status = ${add(status)}`);
    if (unitId)
      wanted.push(`exists (select from inspection_units w where w.tenant_id = $1 and w.inspection_id = i.id
        and ${isBelow('w.unit_id', `array[${add(unitId)}::uuid]`, 'i.from_on')})`);
    const [from, id] = openCursor(cursor) ?? [];
    if (typeof from === 'string' && isId(id))
      wanted.push(`(i.from_on, i.id) < (${add(from)}::date, ${add(id)}::uuid)`);
    const text = `${SELECT} where ${wanted.join(' and ')} order by i.from_on desc, i.id desc limit ${add(limit + 1)}`;
    const rows = await this.rows(reader, text, parameters);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, next: rows.length > items.length && last ? cursorOf(last.from, last.id) : null };
  }

  /** One row, or undefined where there is none that the reader may see. */
  async one(reader: Reader, id: string): Promise<Inspection | undefined> {
    const text = `${SELECT} where i.tenant_id = $1 and i.id = $5 and ${INSPECTION_VISIBLE}`;
    return (await this.rows(reader, text, [...readerParameters(reader), id]))[0];
  }

  private async rows({ actor }: Reader, text: string, values: unknown[]): Promise<Inspection[]> {
    const { rows } = await this.database.inTenant(actor.tenantId, (client) =>
      client.query<Selected>(text, values),
    );
    return rows.map((row) => ({ ...row, endedAt: row.endedAt?.toISOString() ?? null }));
  }
}
