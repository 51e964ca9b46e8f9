import { Injectable } from '@nestjs/common';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { CommitmentQueries } from './commitment-queries.js';
import type { ServedFile } from '#libs/platform/src/files/served-file.js';
import type { PaperKind, PaperRow } from './paper-row.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';

type FoundPaper = Pick<PaperRow, 'state'> & (ServedFile | { readonly sha256: null });

const FIND = `
  select p.state, f.sha256, f.size, f.name, f.media_type as "mediaType"
  from commitment_papers p left join files f on f.tenant_id = p.tenant_id and f.id = p.file_id
  where p.tenant_id = $1 and p.commitment_id = $2 and p.edition = $3 and p.kind = $4`;

/** The papers of commitments, for whoever may see the commitment. */
@Injectable()
export class PaperFiles {
  constructor(
    private readonly database: Database,
    private readonly queries: CommitmentQueries,
  ) {}

  /**
   * Throws NOT_FOUND where the reader may see no such commitment, or its text has no such paper; PAPER_NOT_MADE while a worker is at it,
   * PAPER_FAILED where he could not.
   */
  async file(reader: Reader, commitmentId: string, edition: number, kind: PaperKind): Promise<ServedFile> {
    const missing = new RuleBroken('NOT_FOUND', { what: 'paper', id: commitmentId });
    if (!(await this.queries.one(reader, commitmentId))) throw missing;
    const { tenantId } = reader.actor;
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<FoundPaper>(FIND, [tenantId, commitmentId, edition, kind]),
    );
    const [found] = rows;
    if (!found) throw missing;
    if (found.sha256 !== null) return found;
    throw new RuleBroken(found.state === 'FAILED' ? 'PAPER_FAILED' : 'PAPER_NOT_MADE');
  }

  /** The bytes' hash of what was given out to be signed elsewhere; undefined where none was. */
  async original(tenantId: TenantId, commitmentId: string, edition: number): Promise<string | undefined> {
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<FoundPaper>(FIND, [tenantId, commitmentId, edition, 'TO_SIGN']),
    );
    return rows[0]?.sha256 ?? undefined;
  }

  /** Asks for what is to be signed elsewhere, once. Throws NOT_FOUND as above, and for a text that waits for nobody. */
  async want(reader: Reader, commitmentId: string): Promise<{ readonly edition: number }> {
    const row = await this.queries.one(reader, commitmentId);
    const { tenantId } = reader.actor;
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<{ edition: number }>(
        `insert into commitment_papers (tenant_id, commitment_id, edition, kind, issuer_unit_id, state, wanted_at)
         select c.tenant_id, c.id, c.pending_edition, 'TO_SIGN', coalesce(p.unit_id, c.unit_id), 'WANTED', business_now()
         from commitments c left join persons p on p.tenant_id = c.tenant_id and p.id = c.assigner_id
         where c.tenant_id = $1 and c.id = $2 and c.pending_edition is not null
         on conflict (tenant_id, commitment_id, edition, kind) do update set wanted_at = commitment_papers.wanted_at
         returning edition`,
        [tenantId, row ? commitmentId : null],
      ),
    );
    if (!rows[0]) throw new RuleBroken('NOT_FOUND', { what: 'paper', id: commitmentId });
    return rows[0];
  }
}
