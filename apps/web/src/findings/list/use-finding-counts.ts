import type { Call } from '../../api/endpoints.js';
import { useRead } from '../../api/use-read.js';
import { useSession } from '../../session/use-session.js';

/** So many are counted; more than these are “more than” these. */
export const COUNTED = 100;

type Query = Call<'listFindings'>['query'];

export interface Count {
  readonly count: number;
  readonly more: boolean;
}

/**
 * How many findings are open, have something late, wait for the reader, and how many he may still reply to, within a unit and an
 * inspection. A reply is a right and no duty: it does not wait for anybody.
 */
export function useFindingCounts(within: Pick<Query, 'unitId' | 'own' | 'inspectionId'>) {
  const open = useCount({ ...within, open: 'true' });
  const late = useCount({ ...within, late: 'true' });
  const mine = useCount({ ...within, mine: 'true' });
  const issued = useIssued({ ...within, status: 'ISSUED' });
  return open && late && mine && issued && { open, late, mine, reply: issued };
}

/** The lists say no totals, so one page is counted. */
function useCount(query: Omit<Query, 'limit'>): Count | undefined {
  const { data } = useRead('listFindings', { query: { ...query, limit: COUNTED } });
  return data && { count: data.items.length, more: data.next !== null };
}

/** Of those that may be replied to, the reader's own. */
function useIssued(query: Omit<Query, 'limit'>): Count | undefined {
  const { person } = useSession();
  const { data } = useRead('listFindings', { query: { ...query, limit: COUNTED } });
  const own = data?.items.filter(({ answerer }) => answerer.id === person.id);
  return data && own && { count: own.length, more: data.next !== null && own.length > 0 };
}
