import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { STAGED_HOURS, type UploadedFile } from '#libs/kernel/src/staged-files.js';
import { Database } from '../database/database.js';
import { lockBytes } from './bytes-lock.js';

/** Of files that wait to be linked; who links his files can go on. */
const PERSON_DAY_MB = 200;
const PERSON_DAY = PERSON_DAY_MB * 1024 * 1024;

type Who = Pick<Actor, 'tenantId' | 'personId'>;
/** What is known of an upload when its bytes are in. */
export type Upload = Omit<UploadedFile, 'id' | 'uploadedBy' | 'uploadedAt'>;

const STAGED = `coalesce((select sum(size) from files
  where tenant_id = $1 and uploaded_by = $2 and state = 'STAGED'
    and inserted_at > clock_timestamp() - make_interval(hours => ${STAGED_HOURS})), 0)`;

/** The rows of uploads, from the moment their bytes are in until a context links them. */
@Injectable()
export class UploadRows {
  constructor(private readonly database: Database) {}

  /** Throws RuleBroken FILE_ALLOWANCE_USED_UP where so many bytes would be more than a person may have waiting. */
  async demandRoom({ tenantId, personId }: Who, size: number): Promise<void> {
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<{ room: boolean }>(`select ${STAGED} + $3 <= $4 as room`, [
        tenantId,
        personId,
        size,
        PERSON_DAY,
      ]),
    );
    if (rows[0]?.room !== true) throw usedUp();
  }

  /** Records an upload before its bytes are kept; nobody hears of it until they are. */
  async stage({ tenantId, personId }: Who, upload: Upload): Promise<UploadedFile> {
    const id = randomUUID();
    const { sha256, size, name, mediaType, scanned } = upload;
    const values = [tenantId, personId, size, PERSON_DAY, id, sha256, name, mediaType, scanned];
    const found = await this.database.inTransaction(tenantId, async (client) => {
      // One's own uploads count one after the other, or several at once would each find the room that is there for one.
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `uploads ${tenantId} ${personId}`,
      ]);
      await lockBytes(client, tenantId, sha256);
      const { rows } = await client.query<{ uploaded_at: Date }>(
        `insert into files (tenant_id, uploaded_by, size, id, sha256, name, media_type, scanned, uploaded_at, state)
         select $1, $2, $3::int, $5, $6, $7, $8, $9, business_now(), 'STAGED' where ${STAGED} + $3::int <= $4
         returning uploaded_at`,
        values,
      );
      return rows[0];
    });
    if (!found) throw usedUp();
    return { id, ...upload, uploadedBy: personId, uploadedAt: instant(found.uploaded_at) };
  }

  /** Of an upload whose bytes could not be kept, or that was repeated: the sweep looks whether anything stands of it. */
  async giveUp(tenantId: TenantId, id: string): Promise<void> {
    await this.database.inTenant(tenantId, (client) =>
      client.query("update files set state = 'SWEPT' where tenant_id = $1 and id = $2 and state = 'STAGED'", [
        tenantId,
        id,
      ]),
    );
  }
}

const usedUp = (): RuleBroken => new RuleBroken('FILE_ALLOWANCE_USED_UP', { most: PERSON_DAY_MB });
