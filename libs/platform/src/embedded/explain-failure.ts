import { StartupProblem } from '../startup/startup-problem.js';

const causes: { signs: RegExp; what: string; cure: (place: string) => string }[] = [
  {
    signs: /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded|Check free disk space/,
    what: 'the disk is full',
    cure: (place) =>
      `Free some space on the disk that holds ${place}, or set DATA_DIR to a folder on another.`,
  },
  {
    signs: /EROFS|Read-only file system/,
    what: 'the disk is read-only',
    cure: (place) => `Make ${place} writable, or set DATA_DIR to a folder that is.`,
  },
  {
    signs: /EACCES|EPERM|Permission denied|Operation not permitted/,
    what: 'this user may not write there',
    cure: (place) => `Give this user ${place} (chown), or set DATA_DIR to a folder of its own.`,
  },
  {
    signs: /ENOTDIR|EEXIST|Not a directory/,
    what: 'a file stands where a folder is needed',
    cure: (place) => `Move the file that stands in the way of ${place}, or set DATA_DIR to another folder.`,
  },
  {
    signs: /Cannot allocate memory|could not (map|create).* shared memory/,
    what: 'there is not enough memory',
    cure: () => 'Stop other programs or give this machine more memory; the database needs about 400 MB.',
  },
  {
    signs: /error while loading shared libraries|GLIBC|ENOEXEC|Library not loaded|spawn .* ENOENT/,
    what: 'its binaries do not run on this system',
    cure: () => 'Run a PostgreSQL 18 of your own and set DATABASE_URL to it.',
  },
];

/** Turns an error of the file system, or what a PostgreSQL program printed, into words with a cure. */
export function explainFailure(attempt: string, place: string, reason: unknown): StartupProblem {
  if (reason instanceof StartupProblem) return reason;
  const said = reason instanceof Error ? reason.message : String(reason).trim();
  const cause = causes.find(({ signs }) => signs.test(said));
  const message = cause ? `${attempt}: ${cause.what}.` : `${attempt}.`;
  const cure =
    cause?.cure(place) ?? `Read what it said; if that does not help, move ${place} aside and start again.`;
  return new StartupProblem(`${message}\n${said}`, cure, { cause: reason });
}
