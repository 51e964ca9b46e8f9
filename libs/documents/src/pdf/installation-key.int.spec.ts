import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const built = new URL('../../../../dist/libs/documents/src/pdf/installation-key.js', import.meta.url).href;
const program = `
  const { installationKey } = await import(${JSON.stringify(built)});
  const key = await installationKey(process.argv[1], 'UBND', '2024-01-01T00:00:00.000Z');
  process.stdout.write(key.certificates[0].toString('hex'));`;

describe('The key of an installation', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'keys-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is one to all processes that start at once, and leaves nothing beside it', async () => {
    const start = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', program, folder]);
    const certificates = await Promise.all([start(), start(), start()]);
    expect(certificates[0]?.stdout).toMatch(/^30[0-9a-f]{1000,}$/);
    expect(new Set(certificates.map(({ stdout }) => stdout)).size).toBe(1);
    expect(readdirSync(folder)).toEqual(['sealing-key.pem']);
  });
});
