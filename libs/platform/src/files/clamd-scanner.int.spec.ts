import { randomBytes } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReceivedFile } from '#libs/kernel/src/file-store.js';
import { Clamd } from '../../../../test/support/clamd.js';
import { eicar } from '../../../../test/support/sample-files.js';
import { ClamdScanner } from './clamd-scanner.js';

const received = (bytes: Buffer): ReceivedFile => ({
  sha256: '',
  size: bytes.length,
  read: async (from, length) => bytes.subarray(from, from + length),
  content: async function* () {
    for (let from = 0; from < bytes.length; from += 100_000) yield bytes.subarray(from, from + 100_000);
  },
});
const away = { code: 'FILE_SCANNER_AWAY' };

describe('an antivirus that speaks clamd’s protocol', () => {
  let clamd: Clamd;

  beforeAll(() => Logger.overrideLogger(false));
  afterAll(() => Logger.overrideLogger(['error']));
  afterEach(() => clamd.close());

  it('is shown the whole file, and says that it is clean', async () => {
    clamd = await Clamd.start();
    const bytes = randomBytes(3_000_001);
    expect(await new ClamdScanner(clamd.url).scan(received(bytes))).toEqual({ is: 'CLEAN' });
    expect(clamd.shown[0]?.equals(bytes)).toBe(true);
  });

  it('names what it found', async () => {
    clamd = await Clamd.start();
    const bytes = Buffer.concat([randomBytes(150_000), Buffer.from(eicar), randomBytes(150_000)]);
    expect(await new ClamdScanner(clamd.url).scan(received(bytes))).toEqual({
      is: 'INFECTED',
      signature: 'Eicar-Test-Signature',
    });
  });

  it('lets nothing in that it did not look at to the end', async () => {
    clamd = await Clamd.start({ most: 1_000 });
    await expect(new ClamdScanner(clamd.url).scan(received(randomBytes(3_000_000)))).rejects.toMatchObject(
      away,
    );
  });

  it('that says nothing is not waited for without end', async () => {
    clamd = await Clamd.start({ mute: true });
    await expect(new ClamdScanner(clamd.url, 50).scan(received(randomBytes(10)))).rejects.toMatchObject(away);
  });

  it('that is away lets nothing in', async () => {
    clamd = await Clamd.start();
    const { url } = clamd;
    await clamd.close();
    await expect(new ClamdScanner(url).scan(received(randomBytes(10)))).rejects.toMatchObject(away);
    clamd = await Clamd.start();
  });
});
