import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from './ids.js';
import type { SideRow } from './stream-model.js';

/** An uploaded file waits this long to be linked before it is swept; hours of real time, whatever a demonstration's clock shows. */
export const STAGED_HOURS = 24;

/** Staged until a context links it beside an event; whatever nobody linked in time is swept, and its bytes are gone. */
export type FileState = 'STAGED' | 'LINKED' | 'SWEPT';

/** One upload: who brought which bytes under which name. */
export interface UploadedFile {
  readonly id: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** As it was uploaded, in one line that can be shown. */
  readonly name: string;
  /** Found by its content. */
  readonly mediaType: string;
  /** Whether an antivirus has looked at it. */
  readonly scanned: boolean;
  readonly uploadedBy: PersonId;
  /** Business time. */
  readonly uploadedAt: Instant;
}

/**
 * Uploaded files that a use case is about to make part of the record, of the tenant of the journey. Also the Nest token of its
 * implementation.
 */
export abstract class StagedFiles {
  /**
   * A file that a person uploaded and may link; one that is linked already may be linked once more. Event and row of `linkedFile` are
   * committed together.
   * @throws RuleBroken FILE_NOT_FOUND, FILE_NOT_YOURS where somebody else uploaded it, FILE_TOO_OLD where it was swept or is about
   * to be; each with its `id`.
   */
  abstract demand(id: string, by: PersonId): Promise<UploadedFile>;
}

/**
 * The row that links a file, committed beside the event that names it. No `onlyWhile`: that would let the event pass without its file. The
 * database itself refuses to link what was swept a moment ago, and the event with it (constraint `files_swept_for_good`, which the
 * edge tells as FILE_TOO_OLD).
 */
export function linkedFile(file: UploadedFile): SideRow {
  const { id, sha256, size, name, mediaType, scanned, uploadedBy, uploadedAt } = file;
  const uploaded = { uploaded_by: uploadedBy, uploaded_at: uploadedAt };
  const state: FileState = 'LINKED';
  return {
    table: 'files',
    identity: ['id'],
    row: { id, sha256, size, name, media_type: mediaType, scanned, ...uploaded, state },
  };
}
