import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { Pool } from 'undici';
import yauzl from 'yauzl';
import { FRUGAL } from '../../../dist/apps/cli/src/up/child.js';
import { writeWorkbook } from '../../../dist/libs/documents/src/sheets/write-workbook.js';
import { putToWork } from '../at-work.mjs';
import { ITEMS } from '../commitments.mjs';
import { createMigrated } from '../databases.mjs';
import { median } from '../measure.mjs';
import { PASSWORD, populate } from '../population.mjs';
import { memoryOf, startProgram } from '../programs.mjs';
import { ratios, rounds } from '../rounds.mjs';
import { row } from '../row.mjs';
import { Visitor } from '../visitor.mjs';

const EXPORT = '/api/commitment-items/export?year=2024';
const COLUMNS = 20;

/** All items at work of a province as one workbook over HTTP, beside a workbook of as many cells that are there already. */
export async function run(bench) {
  const units = bench.quick ? 600 : 12_000;
  const url = await createMigrated(bench.postgresUrl, 'bench_excel');
  const population = await populate(url, { units, accounts: 0 });
  await putToWork(population);
  await population.owner.query('vacuum analyze');
  // With the flags that `camket up` gives it: how much garbage is kept is theirs to say.
  const api = await startProgram('api', { DATABASE_URL: url }, FRUGAL);
  const connections = new Pool(api.url, { connections: 4 });
  const chair = new Visitor(connections);
  await chair.signIn(population.chair.username, PASSWORD);
  const before = memoryOf(api.pid).rss;

  const expected = units * ITEMS;
  const faults = [];
  const exported = async () => {
    const began = performance.now();
    const bytes = await chair.bytes(EXPORT);
    const seconds = (performance.now() - began) / 1_000;
    const rows = await rowsOf(bytes);
    // Title and header stand above.
    if (rows !== expected + 2) faults.push(`${rows - 2} rows of ${expected}`);
    return { seconds, perSecond: expected / seconds, megabytes: bytes.length / 1e6 };
  };
  const fromMemory = async () => {
    const began = performance.now();
    await pipeline(writeWorkbook(sheet, cells(expected)), new PassThrough().resume());
    const seconds = (performance.now() - began) / 1_000;
    return { seconds, perSecond: expected / seconds };
  };
  const results = await rounds(bench.rounds, { exported, fromMemory });
  const { peak } = memoryOf(api.pid);
  await Promise.all([exported(), exported()]);
  const two = memoryOf(api.pid).peak;
  await connections.destroy();
  await api.stop();
  await population.close();

  const many = expected.toLocaleString('en');
  const wrong = faults[0];
  const told = (side) => median(results[side].map(({ seconds }) => seconds)).toFixed(1);
  return [
    row({
      what: `memory of the API that sends ${many} rows, at most`,
      unit: 'MiB',
      // 300 MB.
      bar: { atMost: 286 },
      figures: [peak],
      beside: `${before.toFixed(0)} MiB before; a file of ${results.exported[0].megabytes.toFixed(1)} MB`,
      wrong,
    }),
    row({ what: 'the same, two at once', unit: 'MiB', figures: [two], wrong }),
    row({
      what: `${many} rows over HTTP ÷ as many cells from memory`,
      figures: ratios(results.exported, results.fromMemory, (one) => one.perSecond),
      baseline: results.fromMemory.map((one) => one.perSecond),
      beside: `${told('exported')} s against ${told('fromMemory')} s`,
      wrong,
    }),
  ];
}

const sheet = {
  name: 'Nhiệm vụ',
  title: 'Nhiệm vụ',
  columns: Array.from({ length: COLUMNS }, (_, at) => ({ header: `Cột ${at}`, width: 20, kind: 'text' })),
};

async function* cells(rows) {
  const words = Array.from({ length: COLUMNS }, (_, at) => `Rà soát, xử lý hồ sơ tồn đọng ${at}`);
  for (let at = 0; at < rows; at++) yield words.map((word) => `${word} ${at}`);
}

/** How many rows the sheet of a workbook has. */
async function rowsOf(bytes) {
  const zip = await promisify(yauzl.fromBuffer)(bytes, { autoClose: false });
  const open = promisify(zip.openReadStream.bind(zip));
  const entries = [];
  zip.on('entry', (entry) => entries.push(entry));
  await once(zip, 'end');
  return countRows(await open(entries.find(({ fileName }) => fileName === 'xl/worksheets/sheet1.xml')));
}

async function countRows(stream) {
  let [rows, rest] = [0, ''];
  for await (const piece of stream) {
    const text = rest + piece.toString('latin1');
    rows += text.split('<row ').length - 1;
    rest = text.slice(-4);
  }
  return rows;
}
