import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { disownPostmasterFile, findPostmaster, parsePostmasterFile } from './postmaster-file.js';

const file = '4711\n/data/postgres\n1795445000\n45133\n\n127.0.0.1\n 10485760 32768\nready   \n';

describe('postmaster.pid', () => {
  let data: string;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'postmaster-'));
  });
  afterEach(() => rmSync(data, { recursive: true }));

  it('tells process, folder and port', () => {
    expect(parsePostmasterFile(file)).toEqual({ pid: 4711, data: '/data/postgres', port: 45133 });
  });

  it.each([
    '',
    '4711\n',
    '4711\n/data\n17\n',
    'x\n/data\n17\n5432\n',
    '4711\n/data\n17\n0\n',
    '-4711\n/data\n17\n5432\n',
  ])('tells nothing when it is incomplete: %j', (text) => expect(parsePostmasterFile(text)).toBeUndefined());

  it('finds no server without the file, or when its process is gone', () => {
    expect(findPostmaster(data)).toBeUndefined();
    writeFileSync(join(data, 'postmaster.pid'), file.replace('4711', '99999999'));
    expect(findPostmaster(data)).toBeUndefined();
  });

  it('does not take a stranger of the same number for the server', () => {
    writeFileSync(join(data, 'postmaster.pid'), file.replace('4711', String(process.pid)));
    expect(findPostmaster(data)).toBeUndefined();
  });

  it('is disowned by its first line alone', () => {
    writeFileSync(join(data, 'postmaster.pid'), file);
    disownPostmasterFile(data);
    expect(readFileSync(join(data, 'postmaster.pid'), 'utf8')).toBe(
      file.replace('4711', String(process.pid)),
    );
  });

  it('is removed when a full disk left it empty', () => {
    writeFileSync(join(data, 'postmaster.pid'), '');
    disownPostmasterFile(data);
    expect(existsSync(join(data, 'postmaster.pid'))).toBe(false);
  });
});
