import { useToday } from '../session/read-welcome.js';
import { unitsHeld, useSession } from '../session/use-session.js';

/** The subtree asked for; else the first unit that one holds a function over, and the current year. */
export function useSubtree(asked: { unitId?: string; year?: number }) {
  const session = useSession();
  const today = useToday();
  const overseen = unitsHeld(session, [
    'ASSIGNER',
    'SECRETARIAT',
    'HR_UNIT',
    'INSPECTOR',
    'AUDITOR',
    'ADMINISTRATOR',
  ]);
  return {
    unitId: asked.unitId ?? overseen[0]?.id ?? unitsHeld(session)[0]?.id,
    year: asked.year ?? Number(today.slice(0, 4)),
  };
}
