import Table from 'antd/es/table';
import { stepRows } from './step-rows.js';
import type { SheetProps } from './sheet.js';
import './sheet.css';

/** Under which the head of the table stops. */
const TOP_BAR = 57;
/** From so many rows on, only those in sight are drawn. */
const MANY = 300;

/** The rows as a table: its head stays in sight, columns sort, arrow keys step from row to row. */
export default function SheetTable({ label, rows, rowKey, columns }: SheetProps<object>) {
  const many = rows.length > MANY;
  return (
    <div className="panel sheet-table" onKeyDown={stepRows}>
      <Table<object>
        aria-label={label}
        size="small"
        dataSource={rows}
        rowKey={rowKey}
        pagination={false}
        showSorterTooltip={false}
        virtual={many}
        {...(many ? { scroll: { x: 1000, y: 640 } } : { sticky: { offsetHeader: TOP_BAR } })}
        columns={columns.map(({ key, title, cell, width, compare }) => ({
          key,
          title,
          render: (_: unknown, row: object) => cell(row),
          ...(width !== undefined && { width }),
          ...(compare && { sorter: compare }),
        }))}
      />
    </div>
  );
}
