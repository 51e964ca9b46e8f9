import { lazy, Suspense, type ReactNode } from 'react';
import { Loading } from './loading.js';
import { SheetCards } from './sheet-cards.js';
import { useNarrow } from './use-narrow.js';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  readonly width?: number;
  readonly compare?: (one: Row, other: Row) => number;
  /** Heads the card on a narrow page. */
  readonly main?: true;
}

export interface SheetProps<Row> {
  /** What the table holds, for readers aloud. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
}

// The table of Ant Design is a quarter of a page's budget; it comes when the first sheet does.
const SheetTable = lazy(() => import('./sheet-table.js'));

/** Records in rows and columns: a spreadsheet where there is room, cards where there is none. */
export function Sheet<Row extends object>(props: SheetProps<Row>) {
  if (useNarrow()) return <SheetCards {...props} />;
  return (
    <Suspense fallback={<Loading />}>
      {/* lazy() forgets the row's type; cells are only ever given the rows they came with. */}
      <SheetTable {...(props as unknown as SheetProps<object>)} />
    </Suspense>
  );
}
