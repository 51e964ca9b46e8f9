import type { ReceivedFile } from '#libs/kernel/src/file-store.js';

/** What an antivirus says of a file; `NOT_SCANNED` where none is set up. */
export type Verdict =
  { readonly is: 'CLEAN' | 'NOT_SCANNED' } | { readonly is: 'INFECTED'; readonly signature: string };

/** Looks for viruses in what came in, before it is kept. Also the Nest token of its implementation. */
export abstract class FileScanner {
  /** Throws RuleBroken FILE_SCANNER_AWAY where the antivirus can't be asked: nothing is let in unseen. */
  abstract scan(received: ReceivedFile): Promise<Verdict>;
}

/** Where no antivirus is set up. */
export class NoScanner extends FileScanner {
  async scan(): Promise<Verdict> {
    return { is: 'NOT_SCANNED' };
  }
}
