import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCluster } from './cluster-check.js';

describe('checking the data before the server opens it', () => {
  let data: string;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'cluster-'));
    writeFileSync(join(data, 'PG_VERSION'), '18\n');
  });
  afterEach(() => rmSync(data, { recursive: true }));

  it('lets its own version pass', () => {
    expect(() => checkCluster(data, 18)).not.toThrow();
  });

  it('refuses the data of another major version', () => {
    writeFileSync(join(data, 'PG_VERSION'), '17\n');
    expect(() => checkCluster(data, 18)).toThrow(
      expect.objectContaining({
        name: 'StartupProblem',
        message: expect.stringContaining('made by PostgreSQL 17'),
        cure: expect.stringContaining('DATABASE_URL to a PostgreSQL 17 server'),
      }),
    );
  });

  it("refuses another user's data, unless we are root", () => {
    const stranger = statSync(data).uid + 1;
    expect(() => checkCluster(data, 18, stranger)).toThrow(
      expect.objectContaining({ cure: expect.stringContaining(`chown -R ${stranger}`) }),
    );
    expect(() => checkCluster(data, 18, 0)).not.toThrow();
  });

  it('refuses a folder that holds something else', () => {
    rmSync(join(data, 'PG_VERSION'));
    expect(() => checkCluster(data, 18)).toThrow('is not a PostgreSQL database');
  });
});
