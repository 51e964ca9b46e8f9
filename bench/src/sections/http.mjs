import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import { hashPassword } from '../../../dist/libs/organization/src/passwords.js';
import { issueTo } from '../commitments.mjs';
import { createDatabase, createMigrated, openRaw } from '../databases.mjs';
import { closedLoop } from '../measure.mjs';
import { PASSWORD, populate } from '../population.mjs';
import { startProgram } from '../programs.mjs';
import { acknowledged, ratios, rounds, throughput } from '../rounds.mjs';
import { row } from '../row.mjs';
import { Seeded } from '../seed.mjs';
import { Visitor } from '../visitor.mjs';

const CALLERS = 32;
const SIGNATORIES = 64;

/** One commitment signed a request, under a grant, beside a bare Nest and Fastify route that does one INSERT. */
export async function run(bench) {
  const seconds = bench.quick ? 1 : 3;
  const load = { callers: CALLERS, seconds, warmUp: 1 };
  const [camket, bare] = [await startCamket(bench), await startBare(bench)];
  const rows = await camket.passwords();
  const sides = {
    sign: async () => {
      await camket.fill((seconds + load.warmUp) * 4_000);
      return closedLoop(load, () => camket.sign());
    },
    bare: () => closedLoop(load, () => bare.insert()),
  };
  // Servers run for weeks: their first seconds, in which code is compiled, are not what is asked.
  const first = { sign: await sides.sign(), bare: await sides.bare() };
  const results = await rounds(bench.rounds, sides);
  const wrong =
    (await camket.miscounted([first.sign, ...results.sign])) ||
    (await bare.miscounted([first.bare, ...results.bare]));
  await Promise.all([camket.stop(), bare.stop()]);

  const rate = throughput(results.sign, results.bare);
  const what = `÷ bare route with one INSERT, ${CALLERS} callers`;
  const p99 = ratios(results.sign, results.bare, (one) => one.p99);
  return [
    row({ what: `sign under a grant ${what}`, bar: { atLeast: 0.7 }, wrong, ...rate }),
    row({ what: `the same, p99 ÷ p99`, bar: { atMost: 1.5 }, wrong, ...rate, figures: p99 }),
    ...rows,
  ];
}

async function startCamket(bench) {
  const url = await createMigrated(bench.postgresUrl, 'bench_http');
  const population = await populate(url, { units: SIGNATORIES, accounts: SIGNATORIES });
  const api = await startProgram('api', { DATABASE_URL: url });
  const connections = new Pool(api.url, { connections: CALLERS });
  const visitors = new Map();
  let granting = 0;
  for (const { id, username } of population.heads) {
    const visitor = new Visitor(connections);
    await visitor.signIn(username, PASSWORD);
    const began = performance.now();
    await visitor.ask('POST', '/api/session/signing-grant', { password: PASSWORD });
    granting += performance.now() - began;
    visitors.set(id, visitor);
  }
  let ready = [];
  return {
    async fill(count) {
      if (count > ready.length)
        ready = [...ready, ...(await issueTo(population, population.heads, count - ready.length))];
      await population.owner.query('checkpoint');
      await pause(200);
    },
    async sign() {
      const next = ready.pop();
      if (!next) throw new Error('no commitment is left to be signed: fill more');
      const { body } = await visitors
        .get(next.head.id)
        .ask('POST', '/api/commitments/signatures', { commitments: [next.named] });
      if (body.changed[0]?.version !== 3) throw new Error(`signed, and answered ${JSON.stringify(body)}`);
    },
    async miscounted(results) {
      const { rows } = await population.owner.query(
        `select count(*)::int as signed from commitments where status = 'SIGNED'`,
      );
      const expected = acknowledged(results);
      return rows[0].signed !== expected && `acknowledged ${expected}, stored ${rows[0].signed}`;
    },
    /** What proving who one is costs; it is paid once for many signatures. */
    async passwords() {
      const one = await closedLoop({ callers: 1, seconds: 1 }, () => hashPassword(PASSWORD));
      const many = await closedLoop({ callers: 8, seconds: bench.quick ? 1 : 3 }, () =>
        hashPassword(PASSWORD),
      );
      return [
        row({ what: 'argon2id, one password', unit: 'ms', figures: [one.p50] }),
        row({
          what: 'argon2id, 8 at once',
          unit: '/s',
          figures: [many.perSecond],
          beside: `p99 ${many.p99.toFixed(0)} ms`,
        }),
        row({ what: 'signing grant over HTTP', unit: 'ms', figures: [granting / SIGNATORIES] }),
      ];
    },
    async stop() {
      await connections.destroy();
      await api.stop();
      await population.close();
    },
  };
}

async function startBare(bench) {
  const url = await createDatabase(bench.postgresUrl, 'bench_bare');
  const owner = openRaw(url, 1);
  await owner.query(`create table public.records (position bigint generated always as identity primary key,
    stream_id uuid not null, version integer not null, type text not null, data jsonb not null,
    recorded_at timestamptz not null default now(), unique (stream_id, version))`);
  const server = await startProgram('bare', { DATABASE_URL: url });
  const connections = new Pool(server.url, { connections: CALLERS });
  const seeded = new Seeded(13);
  const headers = { 'content-type': 'application/json' };
  return {
    async insert() {
      const body = {
        id: seeded.uuid(),
        version: 1,
        termsHash: 'c0ffee00'.repeat(8),
        unit: seeded.uuid(),
        kind: 'SIGN',
        note: 7,
      };
      const answer = await connections.request({
        method: 'POST',
        path: '/records',
        headers,
        body: JSON.stringify(body),
      });
      await answer.body.text();
      if (answer.statusCode !== 201) throw new Error(`the bare route answered ${answer.statusCode}`);
    },
    async miscounted(results) {
      const { rows } = await owner.query('select count(*)::int as stored from public.records');
      const expected = acknowledged(results);
      return rows[0].stored !== expected && `bare: acknowledged ${expected}, stored ${rows[0].stored}`;
    },
    async stop() {
      await connections.destroy();
      await server.stop();
      await owner.end();
    },
  };
}
