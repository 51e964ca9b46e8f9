import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';

/** Why nothing is drafted for a unit. */
export type LeftOutWhy =
  'VACANT' | 'NOT_A_SIGNATORY' | 'ASSIGNER_IS_SIGNATORY' | 'HAS_COMMITMENT' | 'HAS_DRAFT';

/** A unit that a commitment may be drafted for, with who would sign it. */
export interface TemplateUnit {
  readonly unit: { readonly id: UnitId; readonly name: string; readonly under: string | null };
  readonly head: { readonly id: PersonId; readonly name: string; readonly post: string } | null;
  /** Null where one can be drafted. */
  readonly leftOut: LeftOutWhy | null;
  /** How many commitments of the year it ever had, whatever became of them: the next one is named by it. */
  readonly ever: number;
}

interface Found extends Omit<TemplateUnit, 'leftOut'> {
  readonly signs: boolean;
  readonly committed: boolean;
  readonly drafted: boolean;
}

/**
 * Units from the rows that are committed with their events, as the organization answers: a unit moved a moment ago is where it is.
 * $1 tenant, $2 root, $3 day, $4 year, $5 who would assign, $6 commitments that don't count.
 */
const BELOW = `
  with recursive below as (
    select unit_id as id, name, parent_id from unit_versions
    where tenant_id = $1 and (parent_id = $2 or $7 and unit_id = $2)
      and valid_from <= $3 and (valid_to is null or valid_to >= $3)
    union
    select v.unit_id, v.name, v.parent_id from below join unit_versions v
      on not $7 and v.tenant_id = $1 and v.parent_id = below.id and v.valid_from <= $3 and (v.valid_to is null or v.valid_to >= $3))
  select jsonb_build_object('id', b.id, 'name', b.name, 'under', unit_name_on($1, b.parent_id, $3)) as unit,
    case when h.id is not null then jsonb_build_object('id', h.id, 'name', h.name, 'post', p.title) end as head,
    exists (
      select from person_functions f
      where f.tenant_id = $1 and f.person_id = p.person_id and f.unit_id = b.id and f.function = 'SIGNATORY'
        and f.valid_from <= $3 and (f.valid_to is null or f.valid_to >= $3)) as signs,
    c.ever::int, c.committed, c.drafted
  from below b
  left join positions p on p.tenant_id = $1 and p.unit_id = b.id and p.head
    and p.valid_from <= $3 and (p.valid_to is null or p.valid_to >= $3)
  left join people h on h.tenant_id = $1 and h.id = p.person_id
  cross join lateral (
    select count(*) as ever,
      count(*) filter (where status in ('ISSUED', 'RETURNED', 'SIGNED', 'IN_FORCE', 'EXPIRED') and not id = any ($6::uuid[])) > 0 as committed,
      count(*) filter (where status = 'DRAFT' and assigner_id = $5 and not id = any ($6::uuid[])) > 0 as drafted
    from commitments where tenant_id = $1 and unit_id = b.id and year = $4) c
  where not $7 or b.id = $2
  order by b.name collate "vi-x-icu", b.id`;

interface Asked {
  readonly unitId: UnitId;
  readonly year: number;
  readonly today: LocalDate;
  /** Commitments that don't count: those that the asker is about to make himself. */
  readonly except?: readonly string[];
}

/** For which units commitments of a year can be drafted, and for which not. */
@Injectable()
export class TemplateUnits {
  constructor(private readonly database: Database) {}

  /** All units below one, by their names. */
  below(asked: Asked): Promise<readonly TemplateUnit[]> {
    return this.find(asked, false);
  }

  /** That very unit; undefined where there is none today. */
  async one(asked: Asked): Promise<TemplateUnit | undefined> {
    return (await this.find(asked, true))[0];
  }

  /** Those of the ids that are units today, wherever they stand. */
  async existing(ids: readonly string[], today: LocalDate): Promise<ReadonlySet<string>> {
    const { tenantId } = currentJourney().actor;
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<{ id: string }>(
        `select distinct unit_id as id from unit_versions where tenant_id = $1 and unit_id = any ($2::uuid[])
           and valid_from <= $3 and (valid_to is null or valid_to >= $3)`,
        [tenantId, ids, today],
      ),
    );
    return new Set(rows.map(({ id }) => id));
  }

  private find({ unitId, year, today, except = [] }: Asked, itself: boolean): Promise<TemplateUnit[]> {
    const { tenantId, personId } = currentJourney().actor;
    return this.database.inTenant(tenantId, async (client) => {
      const values = [tenantId, unitId, today, year, personId, except, itself];
      const { rows } = await client.query<Found>(BELOW, values);
      return rows.map(({ signs, committed, drafted, ...found }) => ({
        ...found,
        leftOut: whyLeftOut(personId, { ...found, signs, committed, drafted }),
      }));
    });
  }
}

function whyLeftOut(assigner: PersonId, { head, signs, committed, drafted }: Found): LeftOutWhy | null {
  if (head === null) return 'VACANT';
  if (!signs) return 'NOT_A_SIGNATORY';
  if (head.id === assigner) return 'ASSIGNER_IS_SIGNATORY';
  if (committed) return 'HAS_COMMITMENT';
  return drafted ? 'HAS_DRAFT' : null;
}
