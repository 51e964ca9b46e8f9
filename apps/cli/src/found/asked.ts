import { parseArgs } from 'node:util';
import { z } from 'zod';
import { localDate } from '#libs/calendar/src/local-date.js';
import { date, line } from '#libs/contracts/src/http/common.js';
import { StartupProblem } from '#libs/platform/src/startup/startup-problem.js';

/** What must be known to found an administration. */
const asked = z.strictObject({
  name: line(200).min(1).describe('the name of the administration and of its topmost unit'),
  level: z
    .string()
    .regex(/^[A-Z][A-Z_]{0,30}=.{1,100}$/u)
    .transform((text) => ({ code: text.split('=')[0] ?? '', name: text.slice(text.indexOf('=') + 1) }))
    .describe('the level of that unit as CODE=name, e.g. TINH=Tỉnh'),
  since: date.transform(localDate).describe('the day since when it stands, e.g. 2021-07-01'),
  administrator: line(100).min(1).describe('the name of the first administrator'),
  username: line(100)
    .regex(/^[a-z0-9._-]{3,100}$/)
    .describe('what the administrator signs in with: small letters, digits, dots'),
  email: z.email().max(200).optional().describe('the administrator’s e-mail address; may be left out'),
});
export type Asked = z.output<typeof asked>;

const EXAMPLE =
  'npm run camket -- found --name "Tỉnh Nghệ An" --level TINH=Tỉnh --since 2021-07-01 --administrator "Nguyễn Văn A" --username quantri';

/** Reads the command line. Throws a StartupProblem that lists everything that is wrong, with an example. */
export function readAsked(args: readonly string[]): Asked {
  const options = Object.fromEntries(
    Object.keys(asked.shape).map((name) => [name, { type: 'string' as const }]),
  );
  let values: object;
  try {
    ({ values } = parseArgs({ args: [...args], options }));
  } catch (error) {
    throw new StartupProblem(error instanceof Error ? error.message : String(error), EXAMPLE);
  }
  const read = asked.safeParse(values);
  if (read.success) return read.data;
  const wrong = new Set(read.error.issues.map(({ path }) => String(path[0])));
  const lines = [...wrong].map(
    (name) => `  --${name}: ${asked.shape[name as keyof typeof asked.shape].description}`,
  );
  throw new StartupProblem(`To found an administration, say\n${lines.join('\n')}`, EXAMPLE);
}
