import { lineName } from '#libs/duties/src/domain/follow-up.js';
import { replan, type LedgerLine, type ToPlan } from '#libs/duties/src/domain/ledger-plan.js';

/** The ledger after the plan was carried out. */
export function plannedLedger(standing: readonly LedgerLine[], plan: ToPlan): LedgerLine[] {
  const { added, superseded } = replan(standing, plan);
  const given = new Set(superseded.map(lineName));
  return [
    ...standing.map((line): LedgerLine =>
      given.has(lineName(line)) ? { ...line, state: 'SUPERSEDED' } : line,
    ),
    ...added,
  ];
}
