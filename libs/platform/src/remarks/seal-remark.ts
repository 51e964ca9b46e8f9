import { randomBytes, randomUUID } from 'node:crypto';
import type { SideRow } from '#libs/kernel/src/stream-model.js';
import { saltedHash } from '../salted-hash.js';

/** Words ready to be committed: the row beside the event, and what the event says of them. */
export interface SealedRemark {
  readonly remark: { readonly id: string; readonly hash: string };
  readonly row: SideRow;
}

/**
 * Somebody's own words about a subject (a stream's id), to stand beside the record: they may name people, and the law can ask to
 * erase them. The event keeps id and salted hash, which tells later that they were not changed.
 */
export function sealRemark(subjectId: string, text: string): SealedRemark {
  const salt = randomBytes(16);
  const id = randomUUID();
  return {
    remark: { id, hash: saltedHash(salt, text) },
    row: { table: 'remarks', identity: [], row: { id, subject_id: subjectId, text, salt } },
  };
}
