import { Injectable } from '@nestjs/common';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { Finding, listFindings } from '#libs/contracts/src/http/findings.js';
import { Database } from '#libs/platform/src/database/database.js';
import { cursorOf, openCursor } from '#libs/platform/src/lists/list-cursor.js';
import { literally } from '#libs/platform/src/lists/literally.js';
import { readerParameters, type Reader } from '#libs/platform/src/reading/reader.js';
import { isId } from '#libs/kernel/src/ids.js';
import { FINDING_VISIBLE, isBelow, personNamed } from './visible.js';

type Filter = InputOf<typeof listFindings>['query'];
type Selected = Omit<Finding, 'issuedAt' | 'endedAt'> & {
  readonly issuedAt: Date;
  readonly endedAt: Date | null;
};

/** Open lines of a finding whose dates are over, whatever moved them. */
const LINES = `
  cross join lateral (
    select count(*)::int as lines, count(*) filter (where l.settled_at is not null)::int as settled, min(l.plan_id::text) as plan,
      count(*) filter (where d.state = 'OPEN' and d.submitted_at is null and d.due_at <= business_now())::int as late
    from plan_lines l
    left join duties d on d.tenant_id = $1 and d.source_id = l.plan_id and d.kind = 'LINE' and d.item = l.line_id::text
    where l.tenant_id = $1 and l.finding_id = f.id) l`;

const SELECT = `
  select f.id, f.inspection_id as "inspectionId", f.number, f.conclusion_number as conclusion,
    placed_unit_on($1, f.unit_id, f.issued_on) as unit, f.content, f.kind,
    jsonb_build_object('code', f.severity, 'name', f.severity_name) as severity, f.seen, f.status,
    ${personNamed('f.answerer_id')} as answerer, f.issued_at as "issuedAt", f.reply_by as "replyBy",
    f.remedy_by as "remedyBy", f.excepted_until as "exceptedUntil", f.exception_asked as "exceptionAsked",
    f.ended_at as "endedAt", f.by_sample as "bySample", f.check_by as "checkBy", f.effective, f.repeat_of as "repeatOf",
    coalesce(l.plan, (
      select p.id::text from remediation_plans p
      where p.tenant_id = $1 and p.inspection_id = f.inspection_id and p.unit_id = f.unit_id
      order by p.asked_on desc, p.id limit 1)) as "planId", l.lines, l.settled, l.late
  from findings f ${LINES}`;

/** The lists of findings, as far as the reader may see them. */
@Injectable()
export class FindingQueries {
  constructor(private readonly database: Database) {}

  /** One page, the youngest first, those of one conclusion by their numbers. */
  async list(reader: Reader, filter: Filter): Promise<ReplyOf<typeof listFindings>> {
    const parameters = readerParameters(reader);
    const add = (value: unknown): string => `$${parameters.push(value)}`;
    const wanted = ['f.tenant_id = $1', FINDING_VISIBLE, ...conditionsOf(filter, add)];
    const [issuedAt, number, id] = openCursor(filter.cursor) ?? [];
    if (typeof issuedAt === 'string' && typeof number === 'number' && isId(id)) {
      const at = `${add(issuedAt)}::timestamptz`;
      wanted.push(
        `(f.issued_at < ${at} or f.issued_at = ${at} and (f.number, f.id) > (${add(number)}, ${add(id)}::uuid))`,
      );
    }
    const text = `${SELECT} where ${wanted.join(' and ')}
      order by f.issued_at desc, f.number, f.id limit ${add(filter.limit + 1)}`;
    const rows = await this.rows(reader, text, parameters);
    const items = rows.slice(0, filter.limit);
    const last = items.at(-1);
    const more = rows.length > items.length;
    return { items, next: more && last ? cursorOf(last.issuedAt, last.number, last.id) : null };
  }

  /** One row, or undefined where there is none that the reader may see. */
  async one(reader: Reader, id: string): Promise<Finding | undefined> {
    const text = `${SELECT} where f.tenant_id = $1 and f.id = $5 and ${FINDING_VISIBLE}`;
    return (await this.rows(reader, text, [...readerParameters(reader), id]))[0];
  }

  private async rows({ actor }: Reader, text: string, values: unknown[]): Promise<Finding[]> {
    const { rows } = await this.database.inTenant(actor.tenantId, (client) =>
      client.query<Selected>(text, values),
    );
    return rows.map((row) => ({
      ...row,
      issuedAt: row.issuedAt.toISOString(),
      endedAt: row.endedAt?.toISOString() ?? null,
    }));
  }
}

function conditionsOf(filter: Filter, add: (value: unknown) => string): string[] {
  const { unitId, own, inspectionId, status, open, content, severity, late, repeated, mine, search } = filter;
  return [
    ...(unitId ? [own ? `f.unit_id = ${add(unitId)}` : within(add(unitId))] : []),
    ...(inspectionId ? [`f.inspection_id = ${add(inspectionId)}`] : []),
    ...(status ? [`f.status = ${add(status)}`] : []),
    ...(open ? ['f.ended_at is null'] : []),
    ...(content ? [`f.content = ${add(content)}`] : []),
    ...(severity ? [`f.severity = ${add(severity)}`] : []),
    ...(late ? [`(l.late > 0 or f.status = 'OPEN' and f.remedy_by < $3::date)`] : []),
    ...(repeated ? ['f.repeat_of is not null'] : []),
    ...(mine
      ? [`f.id in (select source_id from duties where tenant_id = $1 and owner_id = $4 and state = 'OPEN')`]
      : []),
    ...(search ? [`folded(f.seen) like folded(${add(`%${literally(search)}%`)})`] : []),
  ];
}

/** Of a unit and all below it in the tree of today, as the overview counts. */
const within = (unit: string): string => isBelow('f.unit_id', `array[${unit}::uuid]`, '$3::date');
