import type { Finding } from '#libs/contracts/src/http/findings.js';
import { useRead } from '../../api/use-read.js';

/** What was found at a unit before. Read with the page, so that it is there when the line is not. */
export function useEarlierFindings(unitId: string): readonly Finding[] {
  const { data } = useRead('listFindings', { query: { unitId, limit: 200 } });
  return (data?.items ?? []).filter(({ unit }) => unit.id === unitId);
}
