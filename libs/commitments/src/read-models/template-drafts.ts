import { Injectable } from '@nestjs/common';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { TemplateUnit } from './template-units.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';

/** A draft that came from a template and waits to be issued. */
export interface WaitingDraft {
  readonly id: string;
  readonly version: number;
  readonly unit: TemplateUnit['unit'];
  readonly head: { readonly id: PersonId; readonly name: string; readonly post: string | null };
}

const WAITING = `
  select c.id, c.version, placed_unit_on($1, c.unit_id, $5::date) as unit,
    jsonb_build_object('id', p.id, 'name', p.name, 'post', post_on($1, p.id, $5::date)) as head,
    count(*) over ()::int as total
  from commitments c join people p on p.tenant_id = $1 and p.id = c.signatory_id
  where c.tenant_id = $1 and c.draft_of = $2 and c.year = $3 and c.assigner_id = $4 and c.status = 'DRAFT'
  order by unit_name_on($1, c.unit_id, $5::date) collate "vi-x-icu", c.id limit 200`;

/** Drafts from templates, for who drafted them. */
@Injectable()
export class TemplateDrafts {
  constructor(private readonly database: Database) {}

  /** The reader's own of one year, as many as are issued in one act, and how many there are. */
  async waiting(
    { actor, today }: Reader,
    templateId: string,
    year: number,
  ): Promise<{ readonly drafts: readonly WaitingDraft[]; readonly total: number }> {
    const { tenantId, personId } = actor;
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<WaitingDraft & { total: number }>(WAITING, [tenantId, templateId, year, personId, today]),
    );
    return { drafts: rows.map(({ total: _, ...draft }) => draft), total: rows[0]?.total ?? 0 };
  }
}
