import { Injectable } from '@nestjs/common';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  reportContent,
  type getRemediationReport,
  type listRemediationReports,
  type RemediationReport,
} from '#libs/contracts/src/http/remediation-reports.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { isId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import { cursorOf, openCursor } from '#libs/platform/src/lists/list-cursor.js';
import { readerParameters, type Reader } from '#libs/platform/src/reading/reader.js';
import { holds } from '#libs/platform/src/reading/holds.js';
import { inspectsFor } from '../report-issuers.js';
import { personNamed, REPORT_VISIBLE } from './visible.js';

type Filter = InputOf<typeof listRemediationReports>['query'];
type Selected = Omit<RemediationReport, 'issuedAt'> & { readonly issuedAt: Date };

const other = (id: string): string => `(
  select jsonb_build_object('id', o.report_id, 'number', o.number, 'year', o.year) from remediation_reports o
  where o.tenant_id = $1 and o.report_id = ${id})`;
const COLUMNS = `
  r.report_id as id, r.number, r.year, r.month, r.issued_at as "issuedAt", r.hash, ${personNamed('r.issued_by')} as "issuedBy",
  jsonb_build_object('id', r.unit_id, 'name', unit_name_on($1, r.unit_id, $3::date)) as unit,
  ${other('r.replaces')} as replaces, ${other('r.replaced_by')} as "replacedBy"`;
const ONE = `
  select ${COLUMNS}, c.content from remediation_reports r
  join remediation_report_contents c on c.tenant_id = $1 and c.report_id = r.report_id
  where r.tenant_id = $1 and r.report_id = $5 and ${REPORT_VISIBLE}`;
const MAY_ISSUE = `
  select u.id, unit_name_on($1, u.id, $3::date) as name
  from (select distinct unit_id as id from inspections where tenant_id = $1) u
  where exists (select from (${inspectsFor('u.id')}) s where s.person = $2) and ${holds('$2', "'INSPECTOR'", 'u.id', '$3')}
  order by 2`;

/** Monthly reports, for whoever holds a function over the side that issued them: they speak of all that it inspects. */
@Injectable()
export class ReportQueries {
  constructor(private readonly database: Database) {}

  /** One page, the youngest first. */
  async list(
    reader: Reader,
    { unitId, month, cursor, limit }: Filter,
  ): Promise<ReplyOf<typeof listRemediationReports>> {
    const parameters = readerParameters(reader);
    const add = (value: unknown): string => `$${parameters.push(value)}`;
    const wanted = ['r.tenant_id = $1', REPORT_VISIBLE];
    if (unitId) wanted.push(`r.unit_id = ${add(unitId)}`);
    if (month) wanted.push(`r.month = ${add(month)}`);
    const [at, id] = openCursor(cursor) ?? [];
    if (typeof at === 'string' && isId(id))
      wanted.push(`(r.issued_at, r.report_id) < (${add(at)}::timestamptz, ${add(id)}::uuid)`);
    const text = `select ${COLUMNS} from remediation_reports r where ${wanted.join(' and ')}
      order by r.issued_at desc, r.report_id desc limit ${add(limit + 1)}`;
    const { actor, today } = reader;
    return this.database.inTenant(actor.tenantId, async (client) => {
      const { rows } = await client.query<Selected>(text, parameters);
      const { rows: mayIssue } = await client.query<{ id: string; name: string }>(MAY_ISSUE, [
        actor.tenantId,
        actor.personId,
        today,
      ]);
      const items = rows.slice(0, limit);
      const last = items.at(-1);
      const next = rows.length > items.length && last ? cursorOf(last.issuedAt, last.id) : null;
      return { items: items.map(listed), next, mayIssue };
    });
  }

  /** Throws RuleBroken NOT_FOUND where there is none that the reader may see. */
  async one(reader: Reader, id: string): Promise<ReplyOf<typeof getRemediationReport>> {
    const { rows } = await this.database.inTenant(reader.actor.tenantId, (client) =>
      client.query<Selected & { readonly content: string }>(ONE, [...readerParameters(reader), id]),
    );
    if (!rows[0]) throw new RuleBroken('NOT_FOUND', { what: 'report', id });
    const { content, ...row } = rows[0];
    return { ...listed(row), content: reportContent.parse(JSON.parse(content)) };
  }
}

const listed = ({ issuedAt, ...row }: Selected): RemediationReport => ({
  ...row,
  issuedAt: issuedAt.toISOString(),
});
