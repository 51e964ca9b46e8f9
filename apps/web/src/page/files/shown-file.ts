import type { NamedFile } from '#libs/contracts/src/http/findings.js';
import type { Duty } from '#libs/contracts/src/http/duties.js';

/** One version of a file that shows something. */
export interface FileVersion extends NamedFile {
  readonly evidenceId: string;
  readonly version: number;
  readonly attachedAt: string;
  readonly attachedBy: Duty['owner'];
}

/** Its versions, oldest first; the last one counts. */
export type Versions<Version> = readonly [Version, ...Version[]];

/** Where the bytes of a file are, to be saved or to be shown. */
export type FileAddress = (fileId: string, how: 'preview' | 'download') => string;

/** The versions of each piece, in the order in which the pieces came. */
export function versionsOf<Version extends FileVersion>(files: readonly Version[]): Versions<Version>[] {
  const pieces = new Map<string, [Version, ...Version[]]>();
  for (const file of files) {
    const before = pieces.get(file.evidenceId);
    if (before) before.push(file);
    else pieces.set(file.evidenceId, [file]);
  }
  return [...pieces.values()];
}
