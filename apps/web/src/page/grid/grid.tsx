import { lazy, Suspense } from 'react';
import { Loading } from '../loading.js';
import { useNarrow } from '../use-narrow.js';
import type { GridProps } from './grid-props.js';
import type { GridView } from './grid-view.js';
import { useGrid } from './use-grid.js';

const GridTable = lazy(() => import('./grid-table.js'));
const GridCards = lazy(() => import('./grid-cards.js'));

/**
 * Rows that are written like a spreadsheet, and as cards where the page is narrow. What cells can't take goes to the
 * page as `unread`, beside the rows.
 */
export function Grid<Row extends object>(props: GridProps<Row>) {
  const narrow = useNarrow();
  const grid = useGrid(props);
  // lazy() forgets the row's type; the parts are only ever given the rows they came with.
  const view = { props, grid } as unknown as GridView<object>;
  return (
    <Suspense fallback={<Loading />}>{narrow ? <GridCards {...view} /> : <GridTable {...view} />}</Suspense>
  );
}
