import { useToday } from '../../session/read-welcome.js';
import { unitsHeld, useSession } from '../../session/use-session.js';

/** Whose plan of which year is looked at: as the address says, else of one's own side this year. */
export function useSide(asked: { readonly unitId?: string; readonly year?: number }) {
  const thisYear = Number(useToday().slice(0, 4));
  const sides = unitsHeld(useSession(), ['INSPECTOR', 'AUDITOR']);
  return { sides, unitId: asked.unitId ?? sides[0]?.id, year: asked.year ?? thisYear };
}
