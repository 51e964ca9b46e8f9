const QUOTED = /"((?:[^"]|"")*)"(?=\t|\r\n|\n|\r|$)/y;
const PLAIN = /[^\t\r\n]*/y;
const NEWLINE = /\r\n?|\n/g;

/** What the expression finds at the very place. */
function at(expression: RegExp, text: string, from: number): RegExpExecArray | null {
  expression.lastIndex = from;
  return expression.exec(text);
}

/**
 * Rows and cells of a text as spreadsheets put it into the clipboard. A quotation mark that no second one closes
 * before the cell ends is one that somebody wrote.
 */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let from = 0;
  for (;;) {
    const quoted = at(QUOTED, text, from);
    const raw = quoted?.[0] ?? at(PLAIN, text, from)?.[0] ?? '';
    rows.at(-1)?.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"').replace(NEWLINE, '\n') : raw);
    from += raw.length;
    if (from >= text.length) return rows;
    if (text[from] === '\t') {
      from += 1;
      continue;
    }
    from += text.startsWith('\r\n', from) ? 2 : 1;
    // The last line ends with a break of its own, which begins no other.
    if (from >= text.length) return rows;
    rows.push([]);
  }
}
