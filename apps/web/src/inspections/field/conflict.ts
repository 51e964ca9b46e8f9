import type { FindingValue, NotedFile, SessionValue, AnswerValue } from './note.js';

export type Value = FindingValue | SessionValue | AnswerValue;
export type Side = 'MINE' | 'THEIRS' | 'BOTH';

/** A field that two people left with different words. */
export interface Difference {
  readonly field: string;
  readonly mine: string | null;
  readonly theirs: string | null;
  /** Whose words count unless the reader says otherwise: of the one who changed them; null where both did. */
  readonly proposed: Side | null;
  /** Whether the words of both can stand one below the other. */
  readonly joins: boolean;
}

/** Texts of several lines, as far as the contract lets them grow. */
const prose: Readonly<Record<string, number>> = { seen: 4000, legalGround: 1000, summary: 8000, note: 2000 };

const wordsOf = (value: Value | null, field: string): string | null => {
  const found: unknown = value === null ? null : Reflect.get(value, field);
  return typeof found === 'string' ? found.trim() : null;
};

/** The fields in which one's own words differ from a colleague's. Files are put together by themselves. */
export function differencesOf(mine: Value, theirs: Value, base: Value | null): Difference[] {
  return Object.keys(mine)
    .filter((field) => field !== 'files')
    .flatMap((field) => {
      const [one, other, before] = [mine, theirs, base].map((value) => wordsOf(value, field));
      if (one === undefined || other === undefined || one === other) return [];
      const most = prose[field];
      const joins = most !== undefined && !!one && !!other && one.length + other.length < most;
      return [
        { field, mine: one, theirs: other, proposed: proposed(one, other, base && (before ?? null)), joins },
      ];
    });
}

function proposed(mine: string | null, theirs: string | null, before: string | null): Side | null {
  if (mine === before) return 'THEIRS';
  return theirs === before ? 'MINE' : null;
}

/** One text of both: each field by whom the reader chose, else by whoever changed it. */
export function merged<Of extends Value>(
  mine: Of,
  theirs: Of,
  base: Of | null,
  chosen: Readonly<Record<string, Side | undefined>>,
): Of {
  const fields = differencesOf(mine, theirs, base).map(
    ({ field, mine: one, theirs: other, proposed: side, joins }) => {
      const whose = chosen[field] ?? side ?? 'MINE';
      if (whose === 'BOTH' && joins) return [field, `${other ?? ''}\n${one ?? ''}`] as const;
      return [field, whose === 'THEIRS' ? other : one] as const;
    },
  );
  const files = filesOf(mine, theirs, base);
  // Only fields of the note itself were exchanged, each for words of the same field.
  return { ...mine, ...Object.fromEntries(fields), ...(files && { files }) };
}

const nameOf = ({ fileId, key }: NotedFile): string => fileId ?? key;

/** A colleague's files without those one took out, and with those one added. */
function filesOf(mine: Value, theirs: Value, base: Value | null): readonly NotedFile[] | undefined {
  if (!('files' in mine) || !('files' in theirs)) return undefined;
  const before = base && 'files' in base ? base.files : [];
  const has = (files: readonly NotedFile[]) => (one: NotedFile) =>
    files.some((file) => nameOf(file) === nameOf(one));
  const gone = before.filter((one) => !has(mine.files)(one));
  const added = mine.files.filter((one) => !has(before)(one) && !has(theirs.files)(one));
  const kept = theirs.files.filter((one) => !has(gone)(one));
  // Minutes are one file: one's own takes the place of the colleague's.
  if ('summary' in mine) return added.length > 0 ? added.slice(-1) : kept;
  return [...kept, ...added];
}

/** Whether every difference has been decided. */
export const isDecided = (
  differences: readonly Difference[],
  chosen: Readonly<Record<string, Side | undefined>>,
): boolean => differences.every(({ field, proposed: side }) => (chosen[field] ?? side) !== null);
