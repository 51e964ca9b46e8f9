import type { NamedFile } from '#libs/contracts/src/http/findings.js';
import type { KnownNames } from '#libs/platform/src/reading/known-names.js';
import type { FileRef } from '../../domain/file-ref.js';

/** Files as the page names them. */
export const namedFiles = (files: readonly FileRef[], names: KnownNames): NamedFile[] =>
  files.map((file) => namedFile(file, names));

export const namedFile = ({ fileId, sha256, size, mediaType }: FileRef, names: KnownNames): NamedFile => ({
  fileId,
  name: names.file(fileId),
  sha256,
  size,
  mediaType,
});
