import { Injectable } from '@nestjs/common';
import { renderDocument } from '#libs/documents/src/pdf/render-document.js';
import { clipped } from '#libs/kernel/src/clipped.js';
import { FileStore, type ReceivedFile } from '#libs/kernel/src/file-store.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { SYSTEM } from '#libs/kernel/src/system-actor.js';
import { Database } from '#libs/platform/src/database/database.js';
import { derivedId } from '#libs/platform/src/derived-id.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import type { PaperKind } from '../read-models/paper-row.js';
import { InstallationSeal } from './installation-seal.js';
import { paperDocument } from './paper-document.js';
import { paperFacts, type WantedPaper } from './paper-facts.js';

/** Papers in hand at once: each takes a core for a fifth of a second. */
const BATCH = 8;
/** Long enough for a batch; a worker that died over one is followed by another. */
const LEASE_SECONDS = 60;
const MOST_ATTEMPTS = 3;

interface ClaimedPaper extends WantedPaper {
  readonly tenantId: TenantId;
  readonly kind: PaperKind;
  readonly attempts: number;
}

const CLAIM = `
  update commitment_papers p set attempts = attempts + 1, lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
  from (
    select tenant_id, commitment_id, edition, kind from commitment_papers
    where state = 'WANTED' and (lease_until is null or lease_until < clock_timestamp()) and ($1::uuid is null or tenant_id = $1)
    order by wanted_at limit ${BATCH} for update skip locked) w
  where p.tenant_id = w.tenant_id and p.commitment_id = w.commitment_id and p.edition = w.edition and p.kind = w.kind
  returning p.tenant_id as "tenantId", p.commitment_id as "commitmentId", p.edition, p.kind, p.number,
    p.issuer_unit_id as "issuerUnitId", p.attempts`;

const OF_PAPER = 'tenant_id = $1 and commitment_id = $2 and edition = $3 and kind = $4';

/** Makes what was asked for: rendered, sealed, kept outside the database. Many workers share the work, each paper is made once. */
@Injectable()
export class MakePapers {
  constructor(
    private readonly relay: RelayDatabase,
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly seal: InstallationSeal,
  ) {}

  /** All that is wanted, of one tenant or of all; returns how many were made. */
  async makeWanted(tenantId?: TenantId, goOn: () => boolean = () => true): Promise<number> {
    let made = 0;
    while (goOn()) {
      const { rows } = await this.relay.pool.query<ClaimedPaper>(CLAIM, [tenantId ?? null]);
      for (const paper of rows) if (await this.attempt(paper)) made += 1;
      if (rows.length < BATCH) break;
    }
    return made;
  }

  private async attempt(paper: ClaimedPaper): Promise<boolean> {
    try {
      await this.make(paper);
      return true;
    } catch (error) {
      const failed = paper.attempts >= MOST_ATTEMPTS;
      await this.relay.pool.query(
        `update commitment_papers set lease_until = null, error = $5, state = case when $6 then 'FAILED' else state end
         where ${OF_PAPER}`,
        [...keyOf(paper), clipped(String(error), 500), failed],
      );
      return false;
    }
  }

  private async make(paper: ClaimedPaper): Promise<void> {
    const { tenantId, commitmentId } = paper;
    const facts = await this.database.inTenant(tenantId, (client) => paperFacts(client, tenantId, paper));
    if (!facts) throw new RuleBroken('NOT_FOUND', { what: 'commitment', id: commitmentId });
    const rendered = await renderDocument(paperDocument(facts), facts.at);
    // What is to be signed elsewhere bears no seal of ours: the signer's own shall cover the whole.
    const bytes = paper.kind === 'CERTIFICATE' ? await this.seal.seal(rendered) : rendered;
    await this.store.put(tenantId, once(bytes), (received) => this.keep(paper, received));
  }

  private async keep(paper: ClaimedPaper, { sha256, size }: ReceivedFile): Promise<void> {
    const { tenantId, commitmentId, edition, kind, number } = paper;
    const fileId = derivedId(`paper ${commitmentId} ${edition} ${kind}`);
    const name = kind === 'CERTIFICATE' ? `Bản cam kết số ${number ?? ''}.pdf` : 'Bản cam kết để ký.pdf';
    await this.database.inTenant(tenantId, async (client) => {
      await client.query(
        `insert into files (tenant_id, id, sha256, size, name, media_type, scanned, uploaded_by, uploaded_at, state)
         values ($1, $2, $3, $4, $5, 'application/pdf', true, '${SYSTEM}', business_now(), 'LINKED')
         on conflict (tenant_id, id) do update set sha256 = excluded.sha256, size = excluded.size`,
        [tenantId, fileId, sha256, size, name],
      );
      await client.query(
        `update commitment_papers set state = 'MADE', file_id = $5, made_at = business_now(), lease_until = null, error = null
         where ${OF_PAPER}`,
        [...keyOf(paper), fileId],
      );
    });
  }
}

const keyOf = ({ tenantId, commitmentId, edition, kind }: ClaimedPaper): unknown[] => [
  tenantId,
  commitmentId,
  edition,
  kind,
];

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
