import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { previewHandover } from '#libs/contracts/src/http/handovers.js';
import { id, type PersonId, type UnitId } from '#libs/kernel/src/ids.js';
import { Organization } from '#libs/kernel/src/organization.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { bindingOf } from '../domain/commitment-state.js';
import { itemOf } from '../domain/performers.js';
import type { Side } from '../domain/parties.js';
import { Statements } from '../statements.js';
import { toldCommitment } from './detail/told-events.js';
import { readerParameters, unitsOf, type Reader } from '#libs/platform/src/reading/reader.js';
import { VISIBLE } from './reader.js';

type Preview = ReplyOf<typeof previewHandover>;
type Person = Preview['person'];

interface Bound {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly year: number;
  readonly unit: Preview['commitments'][number]['unit'];
  readonly unitId: UnitId;
  readonly unitEnded: LocalDate | null;
}

/** On which side, from which day on, and to which unit where their own is no more. */
export interface Handing {
  readonly side: Side;
  readonly on: LocalDate;
  readonly takesOver: UnitId | null;
}

/** What the person `$5` is bound by and has not finished with; what is over and done needs no hand-over. */
const BOUND = (party: 'signatory_id' | 'assigner_id'): string => `
  select c.id, c.version, c.title, c.year, c.unit_id as "unitId", placed_unit_on(c.tenant_id, c.unit_id, $3::date) as unit,
    (select u.valid_to from units u where u.tenant_id = $1 and u.id = c.unit_id and u.valid_to < $3::date) as "unitEnded"
  from commitments c
  where c.tenant_id = $1 and c.${party} = $5 and ${VISIBLE} and (
    c.status in ('ISSUED', 'RETURNED', 'SIGNED', 'IN_FORCE')
    or c.status = 'EXPIRED' and exists (
      select from duties d where d.tenant_id = $1 and d.source_id = c.id and d.kind = 'ITEM' and d.state = 'OPEN'))
  order by c.year, c.title, c.id limit 200`;

const PERSON =
  'select id, name, post_on(tenant_id, id, $3) as post from people where tenant_id = $1 and id = $2';

/** Whether the reader holds a function over the unit in which somebody is registered; one that is no more keeps its last place. */
const KNOWS = `
  select from persons p join units u on u.tenant_id = $1 and u.id = p.unit_id
  join unit_closure k on k.tenant_id = $1 and k.unit_id = u.id and k.ancestor_id = any ($2::uuid[])
    and k.valid_from <= $3::date and (k.valid_to is null or k.valid_to >= least($3::date, u.valid_to))
  where p.tenant_id = $1 and p.id = $4 limit 1`;

/** How things would stand if somebody handed over what he is bound by. */
@Injectable()
export class HandoverPreview {
  constructor(
    private readonly database: Database,
    private readonly organization: Organization,
    private readonly calendars: WorkingCalendars,
    private readonly statements: Statements,
  ) {}

  /** Throws NOT_FOUND where there is no such person, or no such unit to take over, in the reader's subtrees. */
  async of(reader: Reader, personId: PersonId, handing: Handing): Promise<Preview> {
    const party = handing.side === 'SIGNATORY' ? 'signatory_id' : 'assigner_id';
    const { tenantId } = reader.actor;
    const { rowCount: known } = await this.database.inTenant(tenantId, (client) =>
      client.query(KNOWS, [tenantId, unitsOf(reader), reader.today, personId]),
    );
    const person = known ? await this.person(reader, personId) : undefined;
    if (!person) throw new RuleBroken('NOT_FOUND', { what: 'person', id: personId });
    const { takesOver } = handing;
    if (takesOver !== null && !(await this.oversees(reader, takesOver)))
      throw new RuleBroken('NOT_FOUND', { what: 'unit', id: takesOver });
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<Bound>(BOUND(party), [...readerParameters(reader), personId]),
    );
    const commitments: Preview['commitments'] = [];
    for (const row of rows) commitments.push(await this.stated(reader, row, handing));
    return { person, commitments };
  }

  private async oversees(reader: Reader, unit: UnitId): Promise<boolean> {
    for (const { unit: over } of reader.actor.grants)
      if (await this.organization.isWithin(unit, over, reader.today)) return true;
    return false;
  }

  private async stated(
    reader: Reader,
    { unitId, ...row }: Bound,
    { side, on, takesOver }: Handing,
  ): Promise<Preview['commitments'][number]> {
    const { tenantId } = reader.actor;
    const told = await this.database.inTenant(tenantId, (client) => toldCommitment(client, tenantId, row.id));
    if (!told) throw new RuleBroken('NOT_FOUND', { what: 'commitment', id: row.id });
    const binding = bindingOf(told.state);
    const heir = row.unitEnded === null ? unitId : takesOver;
    const head = side === 'SIGNATORY' && heir ? await this.organization.headOf(heir, reader.today) : null;
    const calendar = await this.calendars.of(unitId);
    const statement = await this.statements.of(row.id, told.state, side, on, calendar);
    return {
      ...row,
      toReissue: binding === undefined,
      successor: head && ((await this.person(reader, head.head)) ?? null),
      statement: statement.map((one) => ({
        ...one,
        task: binding ? itemOf(binding, id<'item'>(one.itemId)).task : '',
      })),
    };
  }

  private async person({ actor, today }: Reader, personId: string): Promise<Person | undefined> {
    const { rows } = await this.database.inTenant(actor.tenantId, (client) =>
      client.query<Person>(PERSON, [actor.tenantId, personId, today]),
    );
    return rows[0];
  }
}
