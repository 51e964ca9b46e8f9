import { readDate, sayDate } from '#libs/documents/src/sheets/vietnamese-date.js';
import { quoted } from '#libs/documents/src/sheets/quoted.js';
import type { CellValue } from '#libs/documents/src/sheets/sheet-cells.js';
import { typedCell } from '#libs/documents/src/sheets/typed-cell.js';
import type { StatedTime } from '#libs/kernel/src/stated-time.js';
import type { RowFault } from './row-fault.js';

/** As the annex says it: 31/12/2025, Tháng 12/2025, Theo lộ trình: and which. */
export function sayStatedTime(time: StatedTime): string {
  switch (time.kind) {
    case 'DATE':
      return sayDate(time.on);
    case 'MONTH':
      return `Tháng ${time.month.slice(5)}/${time.month.slice(0, 4)}`;
    case 'BY_ROADMAP':
      return `Theo lộ trình: ${time.roadmap}`;
  }
}

const MONTH = /^(?:tháng\s*)?(\d{1,2})\s*[/.-]\s*(\d{4})$/iu;
const ROADMAP = /^theo\s+lộ\s+trình\s*:?\s*(.+)$/isu;

/** Reads a time as people write it. A day that Excel made of it counts as that day. */
export function readStatedTime(value: CellValue): StatedTime | RowFault {
  if (value.is === 'date') return { kind: 'DATE', on: value.date };
  const read = typedCell('text', value);
  if (!read.ok) {
    const { ok: _, ...fault } = read;
    return fault;
  }
  const text = read.value.normalize('NFC');
  const day = readDate(text);
  if (day.ok) return { kind: 'DATE', on: day.value };
  if (day.because === 'NO_SUCH_DAY') return { code: 'CELL_NO_SUCH_DAY', details: { text: quoted(text) } };
  const [, month = '', year = ''] = MONTH.exec(text) ?? [];
  if (Number(month) >= 1 && Number(month) <= 12)
    return { kind: 'MONTH', month: `${year}-${month.padStart(2, '0')}` };
  const roadmap = ROADMAP.exec(text)?.[1]?.trim();
  if (roadmap) return { kind: 'BY_ROADMAP', roadmap };
  return { code: 'TIME_UNCLEAR', details: { text: quoted(text) } };
}
