import type { LineWork, Plan } from '../plan.js';

type Person = Plan['head'];

/** Something that happened at a line. */
export type Happening = { readonly key: string; readonly at: string } & (
  | {
      readonly type: 'REPORTED';
      readonly by: Person;
      readonly percent: number | null;
      readonly words: string | null;
    }
  | { readonly type: 'ATTACHED' | 'NEW_VERSION'; readonly by: Person; readonly name: string }
);

/** Reports and evidence in one row, the newest first; claims stand apart, with their answers. */
export function happeningsOf(work: LineWork): Happening[] {
  const reports = work.reports.map(({ at, by, percent, note }, index): Happening => ({
    key: `report ${index}`,
    at,
    type: 'REPORTED',
    by,
    percent,
    words: note,
  }));
  const evidence = work.evidence.map(({ fileId, version, attachedAt, attachedBy, name }): Happening => ({
    key: `${fileId} ${version}`,
    at: attachedAt,
    type: version === 1 ? 'ATTACHED' : 'NEW_VERSION',
    by: attachedBy,
    name,
  }));
  return [...reports, ...evidence].toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
}
