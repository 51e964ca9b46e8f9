/** Words by the id of the line that they are about. */
export type Remarks = Readonly<Record<string, string>>;

/** Reads what was kept; nothing where it can't be read. */
export function readRemarks(text: string | null): Remarks {
  if (text === null) return {};
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

/** Those that say something, in the order of the lines. */
export const saidRemarks = (
  remarks: Remarks,
  lines: readonly { readonly id: string }[],
): { lineId: string; reason: string }[] =>
  lines.flatMap(({ id }) => {
    const reason = (remarks[id] ?? '').trim();
    return reason === '' ? [] : [{ lineId: id, reason }];
  });
