import { useRead } from '../api/use-read.js';
import type { FindingDetail } from './finding-detail.js';

/**
 * Within how many working days a finding of this severity is to be remedied, by the rules of its own conclusion; null where there is
 * no limit, undefined while that is not known, and for what asks for no remedy.
 */
export function useSeverityLimit({
  inspectionId,
  severity,
  kind,
}: Pick<FindingDetail, 'inspectionId' | 'severity' | 'kind'>): number | null | undefined {
  const { data } = useRead('getInspection', { params: { id: inspectionId } });
  if (kind === 'OBSERVATION') return undefined;
  return data?.severities.find(({ code }) => code === severity.code)?.remedyWithin;
}
