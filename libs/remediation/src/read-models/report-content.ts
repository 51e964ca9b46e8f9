import { toEpochDay } from '#libs/calendar/src/local-date.js';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { findingStatus } from '#libs/contracts/src/http/findings.js';
import { planStatus } from '#libs/contracts/src/http/remediation-plans.js';
import type { ReportContent } from '#libs/contracts/src/http/remediation-reports.js';
import { earlierShareOf } from '../domain/earlier-share.js';
import type { ReportFacts } from './report-facts.js';

/** Sums what a report says. Every number is of the lists beside it, so that they add up. */
export function reportContent(month: string, facts: ReportFacts): ReportContent {
  const { asOf, unit, issuer, findings, plans, lines, earlier } = facts;
  const nameOf = new Map(facts.units.map(({ id, name }) => [id, name]));
  const named = ({ id, number, conclusion, unitId, seen }: ReportFacts['findings'][number]) => ({
    id,
    number,
    conclusion,
    unit: nameOf.get(unitId) ?? '',
    seen,
  });
  return {
    format: 'camket-remediation-report/1',
    asOf,
    month,
    unit,
    issuer,
    findings: countBy(
      findingStatus.options,
      findings.map(({ status }) => status),
    ),
    plans: countBy(planStatus.options, plans),
    lines: lineCountsOf(lines),
    inMonth: {
      issued: findings.filter((one) => one.issuedInMonth).length,
      remedied: findings.filter((one) => one.remediedInMonth).length,
    },
    earlier: earlierShareOf(earlier),
    units: facts.units.map(({ id, name }) => {
      const own = findings.filter(({ unitId }) => unitId === id);
      const having = (...statuses: readonly string[]): number =>
        own.filter(({ status }) => statuses.includes(status)).length;
      return {
        id,
        name,
        findings: own.length,
        open: having('OPEN'),
        excepted: having('EXCEPTED'),
        remedied: having('REMEDIED'),
        lines: lineCountsOf(lines.filter(({ unitId }) => unitId === id)),
        earlier: earlierShareOf(earlier.filter(({ unitId }) => unitId === id)),
      };
    }),
    repeats: findings.filter(({ repeats }) => repeats).map((one) => ({ ...named(one), of: one.of })),
    exceptions: findings
      .filter(({ status }) => status === 'EXCEPTED')
      .map((one) => ({ ...named(one), until: one.exceptedUntil })),
    overdue: overdueOf(facts, nameOf, toEpochDay(dateOf(asOf))),
  };
}

function overdueOf(
  { lines }: ReportFacts,
  nameOf: ReadonlyMap<string, string>,
  today: number,
): ReportContent['overdue'] {
  return lines
    .flatMap(({ bucket, unitId, dueOn, ...line }) =>
      bucket === 'overdue' && dueOn !== null
        ? [{ ...line, unit: nameOf.get(unitId) ?? '', dueOn, daysLate: today - toEpochDay(dueOn) }]
        : [],
    )
    .toSorted(
      (one, other) =>
        one.person.name.localeCompare(other.person.name, 'vi') ||
        (one.person.id < other.person.id ? -1 : Number(one.person.id > other.person.id)) ||
        other.daysLate - one.daysLate,
    );
}

function lineCountsOf(lines: ReportFacts['lines']): ReportContent['lines'] {
  const counts = { onTime: 0, late: 0, overdue: 0, notDue: 0, noDate: 0 };
  for (const { bucket } of lines) counts[bucket] += 1;
  return counts;
}

function countBy<Key extends string>(keys: readonly Key[], found: readonly Key[]): Record<Key, number> {
  const counts = keys.map((key) => [key, found.filter((one) => one === key).length] as const);
  // One of every key, just above.
  return Object.fromEntries(counts) as Record<Key, number>;
}
