import { writeFileSync } from 'node:fs';
import { cells } from './table.mjs';

/**
 * Keeps what was measured as a page of the documentation.
 * @param {import('./kept.mjs').Result} result
 * @param {string} path
 */
export function writeDocument({ machine, sections }, path) {
  writeFileSync(
    path,
    `# Benchmarks

The last run of each section of \`npm run bench\` in [\`bench/\`](../bench/README.md), written by the runs themselves
(\`npm run bench -- --write-docs\`).

## Machine

${table([['', ''], ...machine.map(([name, value]) => [name, value])])}

Clients, servers and databases share the machine.

## Results

${sections.map((section) => `### ${section.title}\n\n${measuredOn(section)}\n\n${results(section.rows)}`).join('\n\n')}

## Method

- Every bar is a ratio of two sides measured in the same run on the same servers, or a limit that people feel (lag, alarm,
  catching up). Absolute figures stand beside for orientation and are true of this machine only.
- Rounds alternate: each side runs once a round, every round begins with another side, garbage is collected before each
  window. A ratio is taken within its round; the table shows the median of the rounds and their range.
- Closed loop unless said: each caller starts the next call when the last one was acknowledged. Half a second of warm-up
  is not counted. Seeds are fixed.
- Only what was acknowledged counts, and it is counted again in the database afterwards, with everything that belongs to
  it (rows, duties, keys, effects). A run that does not add up is _wrong_, however fast.
- A row whose raw side strays more than 30 % from its own median is _unsteady_: the machine was not quiet, measure again.
- Everything is durable: PostgreSQL with its default settings of Camket's embedded server, \`fsync\` and
  \`synchronous_commit\` on.
- _Append_ is the store's own commit with event, list row, duty, idempotency key, leaf hash and expected version inside
  the tenant wall; raw is a prepared one-row \`INSERT\` into the same table under the same role and policy, with nothing
  computed; Emmett appends one event of the same data to a new stream. _Load, decide, append_ goes through the store's port,
  on streams that are begun and changed three times. The pool has as many connections as there are callers. Our commits share
  a statement where callers come together, as they do in the API; raw and Emmett take one each.
- _Sign over HTTP_ is one commitment a request through the real API process with session, CSRF token, idempotency key and
  signing grant; the bare side is a Nest and Fastify process whose one route does one \`INSERT\`. A first round warms both up and
  is not counted.
- _Reminders due at once_ are taken by the worker process as it is started in earnest, with all its timers, consumers and queues; how
  late one is counts from its moment, by PostgreSQL's clock, to when a reader of the log can see its event, committed together with its
  settled line and its notice. BullMQ's jobs do nothing, a hundred at a time. graphile-worker (local queue of 500, batched completion,
  24 at a time) and pg-boss (batches of 500, four workers, half a second between looks) run under the Node they ask for, in a process
  of their own. Afterwards everything is counted: none early, none twice, none missing.
- _Fan-out_ is the statement that the worker runs, by one caller, a batch of a thousand at a time. For statistics of another day the
  tables were analysed while they held another tenant's settled lines, emptied, filled again and never analysed; the open transaction
  holds a snapshot and a transaction id for a minute while lines are planned and taken.
- _Sweep_, _change of a calendar_ and _report_ fill their tables by single statements, with the indexes made afterwards. The change of
  a calendar is watched for two and a half minutes at most; the pace says how long a million takes.
- _Board_: the first page as the page asks for it (25 items with names, posts, readings), read by the chair of the province through the
  real API while 200 reports a second are written by 256 heads over HTTP; beside it the rows of that page alone, along the same index,
  by a prepared statement over pg under the same role. _Excel_: all items as one workbook, with the API started by the flags of
  \`camket up\`; every row is counted in the file.
- _Overview_: the page of a province and of one of its districts as the page asks for it, through the real API, with 100,000 open lines
  spread over 700 districts; beside it those lines counted unit by unit over pg. What it says is compared with that count. _Deadlines_: the
  lines of 500 approved plans pass one instant under two real workers; every event, escalation, lateness and told superior is counted, then
  everything is asked to pass again. _Import_: ten sheets of 5,000 findings, uploaded, checked and brought in by the API, one after the
  other; beside it exceljs reading the same files and as many rows written to a bare table.
- _Working days_: \`addBusinessDays\` skips weekends and knows no holiday, no swapped Saturday and no source; ours looks up a published
  calendar, and explained returns every day on the way with its reason.

## What this does not say

- How fast it is on your disk. Flushes here take what the machine's table says; a common cloud disk takes 1 to 5 ms, and
  all durable figures fall with it. The ratios move less.
- How it behaves with a network between its parts, with replicas, on many cores, or with hundreds of gigabytes: tables
  are nearly empty here, and everything is on one machine.
- That Emmett or BullMQ are slow. They do other work, and are measured at one narrow task each, with their defaults.
- How near a bar counts. What lies on its bar falls on either side of it from run to run, as the machine is shared or quiet: of the
  same code appends with 8 callers had medians of 0.68 to 0.75 of raw before duties were tallied for reports, and 0.57 after.
- What a person waits for: browsers, phones and networks are not part of it.
`,
  );
}

const measuredOn = ({ on, rounds, quick }) =>
  `${on}, ${rounds} rounds${quick ? ', **quick: windows too short to be believed**' : ''}.`;

function results(rows) {
  const lines = rows.map((row) => {
    const { what, bar, median, range, verdict, beside } = cells(row);
    return [what, bar, median, range, verdict, beside];
  });
  return table([['', 'bar', 'median', 'range', '', 'absolute'], ...lines]);
}

/** A Markdown table, aligned as the formatter would. */
function table([head, ...lines]) {
  const all = [head, ...lines].map((line) => line.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(3, ...all.map((line) => line[column].length)));
  const draw = (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [draw(all[0]), rule, ...all.slice(1).map(draw)].join('\n');
}
