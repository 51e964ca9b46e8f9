import { beforeAll, describe, expect, it } from '@jest/globals';
import { draftFromSheet, listTemplateDrafts } from '#libs/contracts/src/http/commitment-templates.js';
import { getProcess } from '#libs/contracts/src/http/processes.js';
import { answerOf } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import { linesOf, sheetWith } from '../support/filled-sheet.js';
import { foundCommunes, type Commune } from '../support/many-communes.js';
import { scene } from '../support/scene.js';
import { OUT_OF_POVERTY, publishOne, sheetOf, upload } from '../support/templates.js';
import { workingOrganization } from '../support/working-organization.js';

/** More than one transaction takes. */
const COMMUNES = 450;

describe('a sheet of more units than one transaction takes', () => {
  const set = scene({ worker: false });
  let communes: Commune[];
  let template: string;

  beforeAll(async () => {
    const organization = await workingOrganization(set.database);
    communes = await foundCommunes(organization, set.small, COMMUNES);
    await organization.module.close();
    template = await publishOne(set.chair, set.small);
  });

  const drafted = async (): Promise<number> =>
    (
      await set.database.owner.query<{ count: number }>(
        "select count(*)::int as count from commitments where status = 'DRAFT'",
      )
    ).rows[0]?.count ?? 0;
  const sheet = async (spoil: boolean): Promise<string> => {
    const address = `/api/commitment-templates/${template}/sheet?unitId=${set.small.district}&year=2024&number=1`;
    const lines = await linesOf(await sheetOf(set.chair, address));
    const last = lines.length - 1;
    const filled = lines.map((line, index) =>
      spoil && index === last ? { ...line, [OUT_OF_POVERTY]: 'x' } : line,
    );
    return upload(set.chair, await sheetWith(filled));
  };
  const draft = (fileId: string) =>
    set.chair.ask('POST', `/api/commitment-templates/${template}/drafts`, {
      unitId: set.small.district,
      year: 2024,
      number: 1,
      fileId,
    });

  it('begins no process while one row is wrong', async () => {
    expect((await draft(await sheet(true))).status).toBe(422);
    const { rows } = await set.database.owner.query('select from processes');
    expect(rows).toEqual([]);
  });

  it('is drafted to its end by a process, past whoever cannot be drafted for any more', async () => {
    const made = answerOf(draftFromSheet, await draft(await sheet(false)));
    if (!('processId' in made)) throw new Error('no process was started');
    const [late] = communes;
    // One head is gone by the time the process comes to him.
    await set.database.owner.query("update positions set valid_to = '2024-02-29' where person_id = $1", [
      late?.head,
    ]);
    await set.service.startWorker();
    const process = await eventually(
      async () => {
        const now = answerOf(getProcess, await set.chair.ask('GET', `/api/processes/${made.processId}`));
        expect(now.state).toBe('DONE');
        return now;
      },
      { within: 45_000 },
    );
    expect(process).toMatchObject({ done: COMMUNES, total: COMMUNES + 1 });
    expect(process.skipped).toMatchObject([{ unit: { id: late?.unit }, code: 'VACANT' }]);
    expect(await drafted()).toBe(COMMUNES);
    const waiting = answerOf(
      listTemplateDrafts,
      await set.chair.ask('GET', `/api/commitment-templates/${template}/drafts?year=2024`),
    );
    expect({ total: waiting.total, shown: waiting.items.length }).toEqual({ total: COMMUNES, shown: 200 });
  });
});
