import pg from 'pg';
import type { Config } from '#libs/platform/src/config.js';

/** Prints where to go and, in demo mode, who one can be. */
export async function printWelcome(url: string, config: Config, databaseUrl: string): Promise<void> {
  console.log(`\n  Camket is at ${url}\n`);
  if (config.DEMO) await printDemo(databaseUrl);
  console.log('  Ctrl-C stops everything; the data is kept.\n');
}

async function printDemo(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c search_path=camket' });
  await client.connect();
  try {
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
    for (const { username, name, post } of accounts)
      console.log(`    ${username.padEnd(20)} ${name}, ${post}`);
    console.log('');
  } finally {
    await client.end();
  }
}
