import { Injectable } from '@nestjs/common';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { CommitmentRow } from '#libs/contracts/src/http/commitments.js';
import type { getMyWork } from '#libs/contracts/src/http/my-work.js';
import { Database } from '#libs/platform/src/database/database.js';
import { FROM_COMMITMENTS, SELECTED, listed, type SelectedCommitment } from './listed-commitment.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import { waitingUnder } from './under-authority.js';

type Act = 'SIGN' | 'COUNTERSIGN';
type ForAnother = ReplyOf<typeof getMyWork>['forOthers'][number];

/** In the order in which one’s own stand. */
const orders: Readonly<Record<Act, string>> = {
  SIGN: 'c.sign_by, c.id',
  COUNTERSIGN: 'c.signed_at, c.id',
};

const COUNTED = `
  select a.id as "authorityId", d.kind as act, a.capacity, count(distinct w.id)::int as count,
    (select jsonb_build_object('id', p.id, 'name', p.name, 'post', post_on($1, p.id, $3::date))
     from people p where p.tenant_id = $1 and p.id = a.grantor_id) as grantor
  ${waitingUnder('$2')} group by a.tenant_id, a.id, d.kind order by d.kind desc, a.valid_to, a.id`;

/** What waits for those in whose places the reader may sign, as far as he may. */
@Injectable()
export class WaitingForOthers {
  constructor(private readonly database: Database) {}

  /** What may be signed under one authority of his; nothing where it isn't his or doesn't hold. */
  list(reader: Reader, authorityId: string, act: Act): Promise<CommitmentRow[]> {
    const query = `select ${SELECTED} from ${FROM_COMMITMENTS}
      where c.tenant_id = $1 and c.id in (select w.id ${waitingUnder('$2')} and a.id = $4 and d.kind = $5)
      order by ${orders[act]} limit 200`;
    return this.rows<SelectedCommitment>(reader, query, [authorityId, act]).then((rows) => rows.map(listed));
  }

  /** How much there is under each authority, only where there is something. */
  counts(reader: Reader): Promise<ForAnother[]> {
    return this.rows<ForAnother>(reader, COUNTED, []);
  }

  private rows<Row extends object>(
    { actor: { tenantId, personId }, today }: Reader,
    query: string,
    more: readonly unknown[],
  ): Promise<Row[]> {
    return this.database.inTenant(tenantId, async (client) => {
      const { rows } = await client.query<Row>(query, [tenantId, personId, today, ...more]);
      return rows;
    });
  }
}
