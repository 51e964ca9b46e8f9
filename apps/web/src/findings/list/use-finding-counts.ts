import type { Call } from '../../api/endpoints.js';
import { useRead } from '../../api/use-read.js';

/** So many are counted; more than these are “more than” these. */
export const COUNTED = 100;

type Query = Call<'listFindings'>['query'];

export interface Count {
  readonly count: number;
  readonly more: boolean;
}

/** How many findings are open, have something late, and wait for the reader, within a unit and an inspection. */
export function useFindingCounts(within: Pick<Query, 'unitId' | 'inspectionId'>) {
  const open = useCount({ ...within, open: 'true' });
  const late = useCount({ ...within, late: 'true' });
  const mine = useCount({ ...within, mine: 'true' });
  return open && late && mine && { open, late, mine };
}

/** The lists say no totals, so one page is counted. */
function useCount(query: Omit<Query, 'limit'>): Count | undefined {
  const { data } = useRead('listFindings', { query: { ...query, limit: COUNTED } });
  return data && { count: data.items.length, more: data.next !== null };
}
