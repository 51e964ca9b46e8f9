const cell = (text: string): string => (/[\t\r\n]|^"/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Cells as spreadsheets read them from the clipboard. One cell alone stands without a line break: it is pasted elsewhere. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(cell).join('\t'));
  return rows.length === 1 && rows[0]?.length === 1 ? lines.join('') : `${lines.join('\r\n')}\r\n`;
}
