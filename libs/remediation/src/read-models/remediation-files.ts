import { Injectable } from '@nestjs/common';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import type { ServedFile } from '#libs/platform/src/files/served-file.js';
import { readerParameters, type Reader } from '#libs/platform/src/reading/reader.js';
import { FINDING_VISIBLE, INSPECTION_VISIBLE, PLAN_VISIBLE, seesWhole } from './visible.js';

// What was noted during an inspection is of the inspecting side; its conclusion is for everybody who sees it.
const SOURCES = `
  select i.id from inspections i where i.tenant_id = $1 and i.id = $5 and (${seesWhole('i')}
    or ${INSPECTION_VISIBLE} and i.conclusion_file_id = $6)
  union all select f.id from findings f where f.tenant_id = $1 and f.id = $5 and ${FINDING_VISIBLE}
  union all select p.id from remediation_plans p where p.tenant_id = $1 and p.id = $5 and ${PLAN_VISIBLE}`;

/** The files of inspections, findings and plans: of what one may see, and of nothing else. */
@Injectable()
export class RemediationFiles {
  constructor(private readonly database: Database) {}

  /** Throws RuleBroken NOT_FOUND where the reader may see no such thing, or the file was never named by it. */
  async file(reader: Reader, sourceId: string, fileId: string): Promise<ServedFile> {
    const { rows } = await this.database.inTenant(reader.actor.tenantId, (client) =>
      client.query<ServedFile>(
        `select f.sha256, f.size, f.name, f.media_type as "mediaType"
         from (${SOURCES}) s
         join remediation_files r on r.tenant_id = $1 and r.source_id = s.id and r.file_id = $6
         join files f on f.tenant_id = $1 and f.id = r.file_id`,
        [...readerParameters(reader), sourceId, fileId],
      ),
    );
    if (!rows[0]) throw new RuleBroken('NOT_FOUND', { what: 'file', id: fileId });
    return rows[0];
  }
}
