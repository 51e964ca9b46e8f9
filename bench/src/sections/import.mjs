import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { Pool } from 'undici';
import { findingColumns } from '../../../dist/libs/remediation/src/sheets/finding-columns.js';
import { writeWorkbook } from '../../../dist/libs/documents/src/sheets/write-workbook.js';
import { createMigrated } from '../databases.mjs';
import { median } from '../measure.mjs';
import { populate } from '../population.mjs';
import { memoryOf, startProgram } from '../programs.mjs';
import { inspectorOf } from '../inspector.mjs';
import { ratios, rounds } from '../rounds.mjs';
import { row } from '../row.mjs';

/** As many as a sheet may have (`read-limits.ts`). */
const A_SHEET = 5_000;
const UNITS = 100;

/**
 * Findings from sheets over HTTP: uploaded, checked as the page does it, and brought in, each sheet into an inspection of its own in
 * one transaction. Beside it the least that any import does: exceljs reads the same files, and the same rows go into a bare table, a
 * sheet a statement.
 */
export async function run(bench) {
  const sheets = bench.quick ? 1 : 10;
  const url = await createMigrated(bench.postgresUrl, 'bench_import');
  const population = await populate(url, { units: UNITS, accounts: 0 });
  const { owner } = population;
  const api = await startProgram('api', { DATABASE_URL: url });
  const connections = new Pool(api.url, { connections: 4 });
  const inspector = await inspectorOf(population, connections);
  const { rows: units } = await owner.query(
    `select unit_id as id, name from unit_versions where parent_id is not null order by name limit ${UNITS}`,
  );
  const files = [];
  for (let sheet = 0; sheet < sheets; sheet++) files.push(await sheetOf(units, sheet));
  await owner.query('create table bare_findings (inspection text, number int, cells jsonb)');
  await owner.query('vacuum analyze');
  const before = memoryOf(api.pid).rss;

  const expected = sheets * A_SHEET;
  const faults = [];
  const parts = { check: [], bring: [] };
  let last = { at: '', version: 0 };
  const imported = async () => {
    const began = performance.now();
    const spent = { check: 0, bring: 0 };
    for (const file of files) {
      const inspection = await inspector.open(units);
      const fileId = await inspector.upload(file);
      const checking = performance.now();
      const at = `/api/inspections/${inspection}/sheets/${fileId}`;
      const { version, rows } = await inspector.read(`${at}?mode=STOP`);
      if (rows.some(({ state }) => state !== 'NEW')) faults.push('a row was not found new');
      const bringing = performance.now();
      const { added } = await inspector.write(`${at}/import`, { mode: 'STOP', version });
      if (added !== A_SHEET) faults.push(`${added} of ${A_SHEET} were brought in`);
      spent.check += bringing - checking;
      spent.bring += performance.now() - bringing;
      last = { at, version: version + A_SHEET };
    }
    const seconds = (performance.now() - began) / 1_000;
    parts.check.push(spent.check / 1_000);
    parts.bring.push(spent.bring / 1_000);
    return { seconds, perSecond: expected / seconds };
  };
  const bare = async () => {
    const began = performance.now();
    for (const file of files) {
      const cells = await readBare(file);
      await owner.query(
        'insert into bare_findings select $1, n, cells from unnest($2::jsonb[]) with ordinality as c (cells, n)',
        [randomUUID(), cells.map((values) => JSON.stringify(values))],
      );
      if (cells.length !== A_SHEET) faults.push(`the bare side read ${cells.length}`);
    }
    const seconds = (performance.now() - began) / 1_000;
    return { seconds, perSecond: expected / seconds };
  };
  const results = await rounds(bench.rounds, { imported, bare });
  const again = await inspector.write(`${last.at}/import`, { mode: 'STOP', version: last.version });
  if (again.added !== 0 || again.unchanged !== A_SHEET) faults.push('the same sheet twice brought in more');
  const { rows: stored } = await owner.query(
    `select count(*)::int as count from events where type = 'FindingDrafted'`,
  );
  if (stored[0].count % expected !== 0)
    faults.push(`${stored[0].count} events, not a multiple of ${expected}`);
  const { peak } = memoryOf(api.pid);
  await connections.destroy();
  await api.stop();
  await population.close();

  const many = expected.toLocaleString('en');
  const told = (side) => median(results[side].map(({ seconds }) => seconds)).toFixed(1);
  const wrong = faults[0];
  return [
    row({
      what: `${many} findings from ${sheets} sheets over HTTP ÷ exceljs and a bare table`,
      figures: ratios(results.imported, results.bare, (one) => one.perSecond),
      baseline: results.bare.map((one) => one.perSecond),
      beside: `${told('imported')} s against ${told('bare')} s`,
      wrong,
    }),
    row({
      what: `a sheet of ${A_SHEET.toLocaleString('en')} rows: checked`,
      unit: 's',
      figures: parts.check.map((seconds) => seconds / sheets),
      wrong,
    }),
    row({
      what: 'the same: brought in, in one transaction',
      unit: 's',
      figures: parts.bring.map((seconds) => seconds / sheets),
      wrong,
    }),
    row({
      what: 'memory of the API, at most',
      unit: 'MiB',
      figures: [peak],
      beside: `${before.toFixed(0)} MiB before`,
      wrong,
    }),
  ];
}

/** A sheet of findings as somebody would fill it in; no two rows of all sheets are the same. */
async function sheetOf(units, sheet) {
  const words = 'Còn tình trạng trễ hẹn trong giải quyết thủ tục hành chính cho công dân, hồ sơ';
  const cells = async function* () {
    for (let at = 0; at < A_SHEET; at++) {
      const unit = units[at % units.length].name;
      const seen = `${words} ${sheet}-${at}`;
      const ground = 'Nghị định 61/2018/NĐ-CP, Điều 19';
      const said = ['Cải cách thủ tục hành chính', 'Tồn tại, hạn chế', 'Trung bình', seen, ground];
      yield [null, unit, ...said, null, null, null];
    }
  };
  return buffer(writeWorkbook({ name: 'Tồn tại', title: 'Tồn tại', columns: findingColumns }, cells()));
}

/** What exceljs reads of the rows under the header. */
async function readBare(file) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file);
  const cells = [];
  workbook.worksheets[0].eachRow((read, number) => {
    if (number > 2) cells.push(read.values);
  });
  return cells;
}
