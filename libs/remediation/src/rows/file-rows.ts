import type { OwnedRows } from '#libs/kernel/src/stream-model.js';
import type { FileRef } from '../domain/file-ref.js';

/** Every file that a stream ever named: who may see the one may see the other. */
export const fileRows = (files: readonly (FileRef | null)[]): OwnedRows => ({
  table: 'remediation_files',
  stream: 'source_id',
  key: 'file_id',
  rows: [...new Map(files.flatMap((file) => (file ? [[file.fileId, file] as const] : []))).values()].map(
    ({ fileId, sha256 }) => ({ file_id: fileId, sha256 }),
  ),
});
