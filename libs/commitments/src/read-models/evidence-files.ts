import { Injectable } from '@nestjs/common';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { ServedFile } from '#libs/platform/src/files/served-file.js';
import { CommitmentQueries } from './commitment-queries.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';

/** The files that are shown for items: of a commitment one may see, and of no other. */
@Injectable()
export class EvidenceFiles {
  constructor(
    private readonly database: Database,
    private readonly queries: CommitmentQueries,
  ) {}

  /** Throws RuleBroken NOT_FOUND where the reader may see no such commitment, or the file was never shown for it. */
  async file(reader: Reader, commitmentId: string, fileId: string): Promise<ServedFile> {
    const missing = new RuleBroken('NOT_FOUND', { what: 'file', id: fileId });
    if (!(await this.queries.one(reader, commitmentId))) throw missing;
    const { tenantId } = reader.actor;
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<ServedFile>(
        `select f.sha256, f.size, f.name, f.media_type as "mediaType"
         from commitment_evidence e join files f on f.tenant_id = e.tenant_id and f.id = e.file_id
         where e.tenant_id = $1 and e.commitment_id = $2 and e.file_id = $3`,
        [tenantId, commitmentId, fileId],
      ),
    );
    if (!rows[0]) throw missing;
    return rows[0];
  }
}
