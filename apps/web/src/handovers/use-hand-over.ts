import { useAct } from '../api/use-act.js';
import { actsOf, type Side, type Sorted } from './handing-over.js';

/** Hands over act by act, a successor at a time; what was done before one is refused stays done, and is not shown again. */
export function useHandOver() {
  const act = useAct('handOverCommitments');
  const handOver = async (
    found: Sorted,
    handover: { side: Side; unitId: string | null; on: string; note: string | null },
  ): Promise<boolean> => {
    try {
      for (const body of actsOf(found, handover)) await act.mutateAsync({ body });
      return true;
    } catch {
      // Shown in place: the mutation keeps its error.
      return false;
    }
  };
  return { handOver, busy: act.isPending, error: act.error };
}
