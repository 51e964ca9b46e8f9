import { randomBytes, randomUUID } from 'node:crypto';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { contexts } from '#libs/composition/src/contexts.js';
import { foundAdministration } from '#libs/composition/src/found-administration.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { id } from '#libs/kernel/src/ids.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import type { Config } from '#libs/platform/src/config.js';
import { StartupProblem } from '#libs/platform/src/startup/startup-problem.js';
import { commandConfig } from '../command-config.js';
import { readAsked, type Asked } from './asked.js';

/** `found …`: a new administration with its first level, its topmost unit and its first administrator. */
export async function run(args: readonly string[]): Promise<void> {
  const asked = readAsked(args);
  const password = await found(commandConfig(process.env), asked);
  console.log(`
  Founded: ${asked.name}. ${asked.administrator} signs in with

    username  ${asked.username}
    password  ${password}

  The password is shown this once; change it on the page under "Tài khoản của tôi" (My account).`);
}

/** Resolves with the password of the administrator. Throws a StartupProblem where it can't be founded. */
export async function found(config: Config, asked: Asked): Promise<string> {
  const owner = new pg.Pool({ connectionString: config.DATABASE_URL, max: 1 });
  try {
    await demandPossible(owner, asked);
    return await foundBy(owner, config, asked);
  } finally {
    await owner.end();
  }
}

/** Beforehand, so that a founding that is refused leaves nothing. */
async function demandPossible(owner: pg.Pool, { name, username, since }: Asked): Promise<void> {
  const { rows } = await owner.query<{ founded: boolean; taken: boolean; early: boolean }>(
    `select exists (select from camket.tenants where name = $1) as founded,
       exists (select from camket.account_of($2)) as taken, $3::date > camket.business_today() as early`,
    [name, username, since],
  );
  if (rows[0]?.founded)
    throw new StartupProblem(`${name} was founded already.`, 'Sign in as its administrator.');
  if (rows[0]?.taken)
    throw new StartupProblem(`The username ${username} is taken.`, 'Choose another --username.');
  if (rows[0]?.early) throw new StartupProblem(`${since} is still to come.`, 'Choose a --since until today.');
}

async function foundBy(owner: pg.Pool, config: Config, asked: Asked): Promise<string> {
  @Module({ imports: contexts(config) })
  class FoundingModule {}
  const app = await NestFactory.createApplicationContext(FoundingModule, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  const password = randomBytes(15).toString('base64url');
  const { name, level, since, administrator, username, email = null } = asked;
  const commands = app.get(AuthorizedCommands, { strict: false });
  const clock = app.get(Clock, { strict: false });
  try {
    await foundAdministration(
      { owner, commands, clock },
      {
        tenantId: id(randomUUID()),
        name,
        levels: [{ ...level, rank: 1, validFrom: since, validTo: null }],
        root: { unitId: id(randomUUID()), name, level: level.code, validFrom: since },
        administrator: {
          personId: id(randomUUID()),
          grantId: randomUUID(),
          name: administrator,
          email,
          username,
          password,
        },
      },
    );
  } finally {
    // The password must be told, whatever becomes of the connections.
    await app.close().catch(() => undefined);
  }
  return password;
}
