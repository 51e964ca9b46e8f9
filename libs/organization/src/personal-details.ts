import { randomBytes, randomUUID } from 'node:crypto';
import type { SideRow } from '#libs/kernel/src/stream-model.js';
import { saltedHash } from '#libs/platform/src/salted-hash.js';

/** What of a person stands beside the record, so that the law can have it erased. */
export interface PersonalDetails {
  readonly name: string;
  readonly email: string | null;
}

/** Details ready to be committed: the row beside the event, and what the event says of it. */
export interface SealedDetails {
  readonly detailsId: string;
  readonly detailsHash: string;
  readonly row: SideRow;
}

/** A new version of a person's details. */
export function seal(personId: string, { name, email }: PersonalDetails): SealedDetails {
  const detailsId = randomUUID();
  const salt = randomBytes(16);
  const row = { id: detailsId, person_id: personId, name, email, search: folded(name), salt };
  return {
    detailsId,
    detailsHash: saltedHash(salt, { name, email }),
    row: { table: 'person_details', identity: [], row },
  };
}

/** Text as one searches for it: without case and without diacritics, so that "nguyen" finds "Nguyễn". */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
