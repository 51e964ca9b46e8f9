import { Injectable } from '@nestjs/common';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import {
  STAGED_HOURS,
  StagedFiles,
  type FileState,
  type UploadedFile,
} from '#libs/kernel/src/staged-files.js';
import { Database } from '../database/database.js';
import { currentJourney } from '../journey.js';

interface Found extends Omit<UploadedFile, 'uploadedAt'> {
  readonly uploadedAt: Date;
  readonly state: FileState;
  readonly old: boolean;
}

const FIND = `
  select id, sha256, size, name, media_type as "mediaType", scanned, uploaded_by as "uploadedBy", uploaded_at as "uploadedAt", state,
    inserted_at < clock_timestamp() - make_interval(hours => ${STAGED_HOURS}) as old
  from files where tenant_id = $1 and id = $2`;

/** Uploaded files as their rows tell. */
@Injectable()
export class PostgresStagedFiles extends StagedFiles {
  constructor(private readonly database: Database) {
    super();
  }

  async demand(id: string, by: PersonId): Promise<UploadedFile> {
    const file = await this.find(id);
    if (!file) throw new RuleBroken('FILE_NOT_FOUND', { id });
    if (file.uploadedBy !== by) throw new RuleBroken('FILE_NOT_YOURS', { id });
    if (file.state === 'SWEPT' || (file.state === 'STAGED' && file.old))
      throw new RuleBroken('FILE_TOO_OLD', { id, hours: STAGED_HOURS });
    return uploaded(file);
  }

  /** One's own upload, as long as it only waits to be linked; who may read it afterwards its context says. */
  async waiting(id: string, by: PersonId): Promise<UploadedFile> {
    const file = await this.find(id);
    if (file?.state !== 'STAGED' || file.uploadedBy !== by)
      throw new RuleBroken('NOT_FOUND', { what: 'file', id });
    return uploaded(file);
  }

  private async find(id: string): Promise<Found | undefined> {
    const { tenantId } = currentJourney().actor;
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<Found>(FIND, [tenantId, id]),
    );
    return rows[0];
  }
}

const uploaded = ({ state: _, old: __, uploadedAt, ...file }: Found): UploadedFile => ({
  ...file,
  uploadedAt: instant(uploadedAt),
});
