import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder for uploaded files; it goes with the test run. */
export const filesFolder = (): string =>
  mkdtempSync(join(process.env.CAMKET_TEST_FOLDER ?? tmpdir(), 'files-'));
