import { Injectable } from '@nestjs/common';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { CommitmentRow, listCommitments } from '#libs/contracts/src/http/commitments.js';
import { isId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import { cursorOf, openCursor } from '#libs/platform/src/lists/list-cursor.js';
import { literally } from '#libs/platform/src/lists/literally.js';
import { holds } from '#libs/platform/src/reading/holds.js';
import { FROM_COMMITMENTS, SELECTED, listed, type SelectedCommitment } from './listed-commitment.js';
import { openedByAuthority } from './under-authority.js';
import { readerParameters, type Reader } from '#libs/platform/src/reading/reader.js';
import { BOUND_ON, VISIBLE } from './reader.js';

type Filter = InputOf<typeof listCommitments>['query'];

/** The lists of commitments, as far as the reader may see them. */
@Injectable()
export class CommitmentQueries {
  constructor(private readonly database: Database) {}

  /** One page, by the unit's name. The cursor is the last row's name and id. */
  async list(reader: Reader, filter: Filter): Promise<ReplyOf<typeof listCommitments>> {
    const parameters = readerParameters(reader);
    const add = (value: unknown): string => `$${parameters.push(value)}`;
    const wanted = [VISIBLE];
    if (filter.year !== undefined) wanted.push(`c.year = ${add(filter.year)}`);
    if (filter.status) wanted.push(`c.status = ${add(filter.status)}`);
    if (filter.unitId) wanted.push(within(add(filter.unitId)));
    if (filter.mine === 'SIGNATORY') wanted.push('c.signatory_id = $4');
    if (filter.mine === 'ASSIGNER') wanted.push('c.assigner_id = $4');
    if (filter.search) wanted.push(matching(add(`%${literally(filter.search)}%`)));
    const [name, id] = openCursor(filter.cursor) ?? [];
    if (typeof name === 'string' && isId(id))
      wanted.push(`(n.name, c.id) > (${add(name)}, ${add(id)}::uuid)`);
    const page = `select c.id, n.name from ${FOUND} where c.tenant_id = $1 and ${wanted.join(' and ')}
      order by n.name, c.id limit ${add(filter.limit + 1)}`;
    const rows = await this.rows(
      reader,
      `select ${SELECTED} from ${FROM_COMMITMENTS} join (${page}) found on found.id = c.id
       where c.tenant_id = $1 order by found.name, found.id`,
      parameters,
    );
    const items = rows.slice(0, filter.limit);
    const last = items.at(-1);
    return { items, next: rows.length > items.length && last ? cursorOf(last.unit.name, last.id) : null };
  }

  /** What waits for the reader's signature, soonest first; only what he may sign still. */
  toSign(reader: Reader): Promise<CommitmentRow[]> {
    return this.waiting(
      reader,
      `${owes('SIGN')} and (c.signatory_id <> $4 or ${holds('$4', "'SIGNATORY'", 'c.unit_id', '$3')})`,
      'c.sign_by, c.id',
    );
  }

  /** What waits for the reader's countersignature, longest signed first. */
  toCountersign(reader: Reader): Promise<CommitmentRow[]> {
    return this.waiting(
      reader,
      `${owes('COUNTERSIGN')} and (c.assigner_id <> $4 or ${holds('$4', "'ASSIGNER'", 'c.unit_id', '$3')})`,
      'c.signed_at, c.id',
    );
  }

  /** One row, or undefined where there is none that the reader may see, or read to sign it in another's place. */
  async one(reader: Reader, id: string): Promise<CommitmentRow | undefined> {
    const query = `select ${SELECTED} from ${FROM_COMMITMENTS} 
      where c.tenant_id = $1 and c.id = $5 and (${VISIBLE} or ${openedByAuthority('$4')})`;
    return (await this.rows(reader, query, [...readerParameters(reader), id]))[0];
  }

  private waiting(reader: Reader, condition: string, order: string): Promise<CommitmentRow[]> {
    const query = `select ${SELECTED} from ${FROM_COMMITMENTS}
      where c.tenant_id = $1 and ${condition} and ${VISIBLE} order by ${order} limit 200`;
    return this.rows(reader, query, readerParameters(reader));
  }

  private rows({ actor }: Reader, text: string, values: unknown[]): Promise<CommitmentRow[]> {
    return this.database.inTenant(actor.tenantId, async (client) =>
      (await client.query<SelectedCommitment>(text, values)).rows.map(listed),
    );
  }
}

/** SQL that is true for a commitment that the reader owes a signature, as its party or beside him. */
const owes = (kind: 'SIGN' | 'COUNTERSIGN'): string => `c.pending_hash is not null and c.id in (
  select source_id from duties where tenant_id = $1 and owner_id = $4 and state = 'OPEN' and kind = '${kind}')`;

/** What a page is found by; names and posts are looked up only for the rows of the page. */
const FOUND = `
  commitments c
  join people s on s.tenant_id = c.tenant_id and s.id = c.signatory_id
  cross join lateral (select ${BOUND_ON} as then) day
  cross join lateral (
    select v.name collate "vi-x-icu" as name from unit_versions v
    where v.tenant_id = c.tenant_id and v.unit_id = c.unit_id and v.valid_from <= day.then
    order by v.valid_from desc limit 1) n`;

const within = (unit: string): string =>
  `exists (select 1 from unit_closure w where w.tenant_id = $1 and w.unit_id = c.unit_id and w.ancestor_id = ${unit}
     and w.valid_from <= day.then and (w.valid_to is null or w.valid_to >= day.then))`;

const matching = (pattern: string): string =>
  `(c.title ilike ${pattern} or s.name ilike ${pattern} or n.name ilike ${pattern})`;
