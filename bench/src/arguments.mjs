/** What can be measured, in the order in which it is, and for how long at most: about an hour at the very most. */
export const sections = {
  append: { title: 'Append', minutes: 3 },
  reader: { title: 'Gap-safe reader', minutes: 2 },
  relay: { title: 'Relay', minutes: 1 },
  poison: { title: 'Beside poison', minutes: 8 },
  http: { title: 'Sign over HTTP', minutes: 3 },
  'issue-many': { title: 'Issue to 12,000 units', minutes: 3 },
  'due-at-once': { title: 'Reminders due at once', minutes: 16 },
  'low-load': { title: 'Reminders one by one', minutes: 2 },
  'fan-out': { title: 'Fan-out of what is due', minutes: 4 },
  sweep: { title: 'Sweep over ten million duties', minutes: 14 },
  'calendar-change': { title: 'Change of a calendar', minutes: 5 },
  report: { title: 'Four-bucket report', minutes: 12 },
  board: { title: 'Board of items at work', minutes: 8 },
  overview: { title: 'Overview of remediation', minutes: 8 },
  'deadlines-pass': { title: 'Deadlines passing at once', minutes: 20 },
  excel: { title: 'Excel of 60,000 rows', minutes: 10 },
  import: { title: 'Import of 50,000 rows from Excel', minutes: 20 },
  papers: { title: 'Certificates', minutes: 8 },
  'working-days': { title: 'Working days', minutes: 1 },
  'start-up': { title: 'Start and size', minutes: 3 },
};

const usage = `npm run bench -- [${Object.keys(sections).join('] [')}] [--rounds N] [--quick] [--write-docs] [--no-build]`;

/**
 * @param {string[]} given
 * @returns {{ names: string[], rounds: number, quick: boolean, writeDocs: boolean, build: boolean }}
 */
export function readArguments(given) {
  const names = [];
  const read = { rounds: undefined, quick: false, writeDocs: false, build: true };
  for (let index = 0; index < given.length; index++) {
    const argument = given[index];
    if (argument in sections) names.push(argument);
    else if (argument === '--quick') read.quick = true;
    else if (argument === '--write-docs') read.writeDocs = true;
    else if (argument === '--no-build') read.build = false;
    else if (argument === '--rounds' && Number(given[index + 1]) > 0) read.rounds = Number(given[++index]);
    else throw new Error(`${argument} is not known here. Use: ${usage}`);
  }
  return {
    ...read,
    rounds: read.rounds ?? (read.quick ? 2 : 5),
    names: names.length > 0 ? names : Object.keys(sections),
  };
}
