import { Injectable } from '@nestjs/common';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getTemplate, TemplateListed } from '#libs/contracts/src/http/commitment-templates.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { TemplateText } from '../domain/template.js';
import { holds } from '#libs/platform/src/reading/holds.js';
import { readerParameters, type Reader } from '#libs/platform/src/reading/reader.js';

type Whole = ReplyOf<typeof getTemplate>;
type Version = Whole['versions'][number];
type Dated<Row, Day extends keyof Row> = Omit<Row, Day> & { readonly [Name in Day]: Date };
type Found = Dated<Omit<TemplateListed, 'retiredAt'>, 'publishedAt'> &
  Pick<Whole, 'retiredBy' | 'reason'> & { readonly retiredAt: Date | null };

const person = (id: string): string => `(
  select jsonb_build_object('id', p.id, 'name', p.name, 'post', post_on($1, p.id, $3::date))
  from people p where p.tenant_id = $1 and p.id = ${id})`;

/** A template is for those above its unit and for those below it, who may draft from it as well. Parameters as `VISIBLE` has them. */
const TEMPLATES = `
  select t.id, t.version, t.number, t.title, jsonb_array_length(v.text -> 'items') as "itemCount",
    jsonb_build_object('id', t.unit_id, 'name', unit_name_on($1, t.unit_id, $3::date)) as unit,
    v.published_at as "publishedAt", ${person('v.published_by')} as "publishedBy",
    t.retired_at as "retiredAt", ${person('t.retired_by')} as "retiredBy", r.text as reason,
    ${holds('$4', "'ASSIGNER'", 't.unit_id', '$3')} as mine
  from commitment_templates t
  join commitment_template_versions v on v.tenant_id = $1 and v.template_id = t.id and v.number = t.number
  left join remarks r on r.tenant_id = $1 and r.id = t.remark_id and r.subject_id = t.id
  where t.tenant_id = $1 and exists (
    select from unit_closure k
    where k.tenant_id = $1 and k.valid_from <= $3::date and (k.valid_to is null or k.valid_to >= $3::date)
      and (k.unit_id = t.unit_id and k.ancestor_id = any ($2::uuid[]) or k.ancestor_id = t.unit_id and k.unit_id = any ($2::uuid[])))`;

const VERSIONS = `
  select number, text, published_at as "publishedAt", ${person('v.published_by')} as "publishedBy"
  from commitment_template_versions v where tenant_id = $1 and template_id = $2
  order by number desc`;

/** Templates, as far as the reader may see them. */
@Injectable()
export class TemplateQueries {
  constructor(private readonly database: Database) {}

  /** Those in use first, by their titles. */
  async list(reader: Reader): Promise<TemplateListed[]> {
    const order = 'order by t.retired_at is not null, t.title collate "vi-x-icu", t.id limit 500';
    const found = await this.find(reader, order);
    return found.map(({ retiredBy: _, reason: __, ...row }) => timed(row));
  }

  async one(reader: Reader, id: string): Promise<Whole> {
    const found = await this.demand(reader, id);
    const { rows } = await this.database.inTenant(reader.actor.tenantId, (client) =>
      client.query<Dated<Version, 'publishedAt'>>(VERSIONS, [reader.actor.tenantId, id, reader.today]),
    );
    const versions = rows.map((row) => ({ ...row, publishedAt: instant(row.publishedAt) }));
    return { ...timed(found), versions };
  }

  /** That version, if drafts are made from it today. Throws NOT_FOUND, TEMPLATE_RETIRED, TEMPLATE_CHANGED where there is a newer one. */
  async inUse(reader: Reader, id: string, number: number): Promise<TemplateText> {
    const found = await this.demand(reader, id);
    if (found.retiredAt !== null) throw new RuleBroken('TEMPLATE_RETIRED');
    if (found.number !== number) throw new RuleBroken('TEMPLATE_CHANGED', { number: found.number });
    return this.version(reader, id, number);
  }

  /** What a version says; it never changes. */
  async version({ actor }: Pick<Reader, 'actor'>, id: string, number: number): Promise<TemplateText> {
    const { rows } = await this.database.inTenant(actor.tenantId, (client) =>
      client.query<{ text: TemplateText }>(
        'select text from commitment_template_versions where tenant_id = $1 and template_id = $2 and number = $3',
        [actor.tenantId, id, number],
      ),
    );
    if (!rows[0]) throw new RuleBroken('NOT_FOUND', { what: 'template', id });
    return rows[0].text;
  }

  private async demand(reader: Reader, id: string): Promise<Found> {
    const [found] = await this.find(reader, 'and t.id = $5', [id]);
    if (!found) throw new RuleBroken('NOT_FOUND', { what: 'template', id });
    return found;
  }

  private async find(reader: Reader, rest: string, values: readonly string[] = []): Promise<Found[]> {
    return this.database.inTenant(
      reader.actor.tenantId,
      async (client) =>
        (await client.query<Found>(`${TEMPLATES} ${rest}`, [...readerParameters(reader), ...values])).rows,
    );
  }
}

/** With moments in place of the driver's dates. */
const timed = <Row extends Pick<Found, 'publishedAt' | 'retiredAt'>>(row: Row) => ({
  ...row,
  publishedAt: instant(row.publishedAt),
  retiredAt: row.retiredAt && instant(row.retiredAt),
});
