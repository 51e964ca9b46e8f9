import type { Duty } from '#libs/contracts/src/http/duties.js';
import { useRead } from '../api/use-read.js';
import type { FindingDetail } from './finding-detail.js';

/**
 * The duty to remedy a finding: it knows how its day came about, and whether more time was given. A finding does not name it, so it
 * is looked for among those of its unit; undefined while it is not there, or where the reader sees no duties of that unit.
 */
export function useRemedyDuty({
  id,
  unit,
  status,
}: Pick<FindingDetail, 'id' | 'unit' | 'status'>): Duty | undefined {
  const owed = status === 'OPEN' || status === 'REMEDIED';
  const query = { unitId: unit.id, kind: 'REMEDY', own: 'true', limit: 200 } as const;
  const { data } = useRead('listReportDuties', { query }, { enabled: owed });
  return data?.items.findLast(({ sourceId, state }) => sourceId === id && state !== 'CANCELLED');
}
