import pg from 'pg';
import type { Config } from '#libs/platform/src/config.js';

/** Prints where to go and who one can be; where nobody can be anybody yet, how to begin. */
export async function printWelcome(url: string, { DEMO, DATABASE_URL }: Config): Promise<void> {
  console.log(`\n  Camket is at ${url}\n`);
  const client = new pg.Client({ connectionString: DATABASE_URL, options: '-c search_path=camket' });
  await client.connect();
  try {
    if (DEMO) await printDemo(client);
    else await printFirstStep(client);
  } finally {
    await client.end();
  }
  console.log('  Ctrl-C stops everything; the data is kept.\n');
}

async function printFirstStep(client: pg.Client): Promise<void> {
  if ((await client.query('select 1 from tenants limit 1')).rowCount) return;
  console.log('  Nobody can sign in yet. Found the administration: npm run camket -- found\n');
}

async function printDemo(client: pg.Client): Promise<void> {
  const { rows: accounts } = await client.query<{
    username: string;
    password: string;
    name: string;
    post: string;
  }>('select username, password, name, post from demo_accounts order by rank');
  const { rows: clock } = await client.query<{ now: string }>(
    `select to_char(business_now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI') as now`,
  );
  console.log(
    `  Demonstration: it is ${clock[0]?.now} in Nghệ An. Accounts (password ${accounts[0]?.password ?? ''}):`,
  );
  for (const { username, name, post } of accounts) console.log(`    ${username.padEnd(20)} ${name}, ${post}`);
  console.log('');
}
