import type { SheetProps } from './sheet.js';
import './sheet.css';

/** The rows as cards, each cell under the name of its column. */
export function SheetCards<Row extends object>({ label, rows, rowKey, columns }: SheetProps<Row>) {
  return (
    <ul className="sheet-cards" aria-label={label}>
      {rows.map((row) => (
        <li key={rowKey(row)} className="panel sheet-card">
          {columns
            .filter((column) => column.main)
            .map((column) => (
              <div key={column.key} className="sheet-card-head">
                {column.cell(row)}
              </div>
            ))}
          <dl>
            {columns
              .filter((column) => !column.main)
              .map((column) => (
                <div key={column.key}>
                  <dt>{column.title}</dt>
                  <dd>{column.cell(row)}</dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
