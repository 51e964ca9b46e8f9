import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { digests, restless } from '../support/digest.js';
import { draftOne, issueOne } from '../support/drafting.js';
import { eventually } from '../support/eventually.js';
import { ON_THE_WAY } from '../support/on-the-way.js';
import { scene } from '../support/scene.js';

const cli = fileURLToPath(new URL('../../dist/apps/cli/src/main.js', import.meta.url));

describe('a rebuild of everything that people read', () => {
  const set = scene();
  const rebuild = async (): Promise<string> => {
    const env = { PATH: process.env.PATH, DATABASE_URL: set.database.url };
    return (await promisify(execFile)(process.execPath, [cli, 'rebuild'], { env })).stdout;
  };
  const digest = () => digests(set.database.owner, restless);
  /** Until what the worker does about all this is done as well: it tells people on its own. */
  const settled = async (): Promise<void> => {
    await set.service.relayed();
    await eventually(async () => {
      const { rows } = await set.database.owner.query(
        `select ${ON_THE_WAY} as left, exists (select from camket.hand_overs where begun is not null) as handing`,
      );
      expect(rows).toEqual([{ left: 0, handing: false }]);
    });
  };

  it('while people go on working changes nothing, and hinders nobody', async () => {
    let working = true;
    const statuses = new Set<number>();
    const work = async (): Promise<void> => {
      while (working) {
        const id = await issueOne(set.chair, set.small, '2024-03-15');
        const { status } = await set.head.ask('GET', `/api/commitments/${id}`);
        statuses.add(status);
      }
    };
    const workers = [work(), work()];
    const said = await rebuild();
    working = false;
    await Promise.all(workers);
    expect(new Set(said.match(/\d+ rows and \d+ duties were different/g))).toEqual(
      new Set(['0 rows and 0 duties were different']),
    );
    expect(statuses).toEqual(new Set([200]));
    await settled();
    const live = await digest();
    await rebuild();
    expect(await digest()).toEqual(live);
  });

  it('restores what was lost or spoiled', async () => {
    await draftOne(set.chair, set.small);
    await settled();
    const live = await digest();
    const spoil = [
      'delete from commitments where version = 1',
      "update commitments set status = 'DRAFT' where version > 1",
      'delete from duties',
      'delete from positions',
      'update persons set locked = true',
      'delete from unit_closure',
      'delete from levels',
    ];
    for (const statement of spoil) await set.database.owner.query(statement);
    expect(await digest()).not.toEqual(live);
    await rebuild();
    expect(await digest()).toEqual(live);
  });
});
