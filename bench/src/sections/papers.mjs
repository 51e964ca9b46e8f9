import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { paperDocument } from '../../../dist/libs/commitments/src/certificates/paper-document.js';
import { paperFacts } from '../../../dist/libs/commitments/src/certificates/paper-facts.js';
import { installationKey } from '../../../dist/libs/documents/src/pdf/installation-key.js';
import { renderDocument } from '../../../dist/libs/documents/src/pdf/render-document.js';
import { sealPdf } from '../../../dist/libs/documents/src/pdf/seal-pdf.js';
import { putToWork } from '../at-work.mjs';
import { createMigrated } from '../databases.mjs';
import { median } from '../measure.mjs';
import { populate } from '../population.mjs';
import { startProgram } from '../programs.mjs';
import { ratios, rounds } from '../rounds.mjs';
import { row } from '../row.mjs';

const GIVE_UP_MS = 180_000;

/** Certificates rendered, sealed and filed by a worker, beside the same ones rendered and sealed in a loop. */
export async function run(bench) {
  const papers = bench.quick ? 24 : 120;
  const folder = mkdtempSync(join(tmpdir(), 'bench-papers-'));
  const url = await createMigrated(bench.postgresUrl, 'bench_papers');
  const population = await populate(url, { units: papers, accounts: 0 });
  await putToWork(population);
  const places = { FILES_DIR: join(folder, 'files'), SEALING_KEY_DIR: join(folder, 'keys') };
  const worker = await startProgram('worker', { DATABASE_URL: url, ...places });
  // The first ones as well: code is compiled by them.
  await made(population, papers);
  const results = await rounds(bench.rounds, {
    jobs: async () => {
      await population.owner.query(`update commitment_papers set state = 'WANTED'`);
      return made(population, papers);
    },
    loop: await inALoop(population, places.SEALING_KEY_DIR, Math.ceil(papers / 4)),
  });
  const filed = await population.owner.query(
    `select count(*)::int as filed from commitment_papers p join files f on f.tenant_id = p.tenant_id and f.id = p.file_id`,
  );
  await worker.stop();
  await population.close();
  rmSync(folder, { recursive: true });

  const [{ filed: found }] = filed.rows;
  const told = (side) => median(results[side].map(({ perSecond }) => perSecond)).toFixed(1);
  return [
    row({
      what: 'certificates sealed by one worker ÷ the same in a loop',
      figures: ratios(results.jobs, results.loop, ({ perSecond }) => perSecond),
      baseline: results.loop.map(({ perSecond }) => perSecond),
      beside: `${told('jobs')}/s against ${told('loop')}/s, on one core`,
      wrong: found !== papers && `${papers} asked for, ${found} filed`,
    }),
  ];
}

/** Waits until all are made; how many a second, from the first to the last. */
async function made({ owner }, papers) {
  const giveUp = performance.now() + GIVE_UP_MS;
  for (;;) {
    const { rows } = await owner.query(
      `select count(*)::int as made, extract(epoch from max(made_at) - min(made_at))::float8 as seconds
       from commitment_papers where state = 'MADE'`,
    );
    const [{ made: count, seconds }] = rows;
    if (count === papers) return { perSecond: (papers - 1) / seconds };
    if (performance.now() > giveUp) throw new Error(`${count} of ${papers} papers are made`);
    await pause(100);
  }
}

async function inALoop({ owner, tenantId }, keys, count) {
  const client = await owner.connect();
  const { rows } = await client.query(
    `select commitment_id as "commitmentId", edition, number, issuer_unit_id as "issuerUnitId" from commitment_papers limit $1`,
    [count],
  );
  const facts = [];
  for (const paper of rows) facts.push(await paperFacts(client, tenantId, paper));
  client.release();
  const key = await installationKey(keys, 'Camket', facts[0].at);
  return async () => {
    const began = performance.now();
    for (const one of facts) {
      const rendered = await renderDocument(paperDocument(one), one.at);
      await sealPdf(rendered, key, { name: 'Camket', reason: 'Tài liệu chưa bị sửa từ khi lập', at: one.at });
    }
    return { perSecond: (count * 1_000) / (performance.now() - began) };
  };
}
