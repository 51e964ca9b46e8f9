import { useRead } from '../../api/use-read.js';
import { nameAmong } from '../../page/name-among.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { Inspection } from '../field/note.js';
import { useFormats } from '../../texts/use-formats.js';
import { useWorkingDay } from '../../calendars/use-working-day.js';
import { issueAhead } from './issue-ahead.js';

/** Before one concludes: how many findings go to how many units, how long they may reply, and who is asked for a plan. */
export function ConcludeAhead({ inspection }: { inspection: Inspection }) {
  const t = useRemediationTexts();
  const rules = useRead('getRemediationRules', {}).data?.rules;
  const { day } = useFormats();
  const replyBy = useWorkingDay(inspection.unit.id, rules?.replyWithin);
  const rows = useRead('listUnits', { query: {} }).data?.units;
  const ahead = issueAhead(inspection, rows);
  const going = ahead.filter(({ findings }) => findings > 0);
  const findings = going.reduce((sum, one) => sum + one.findings, 0);
  return (
    <div className="stack">
      <p>
        <strong>{t.inspections.ahead(findings, going.length)}</strong>{' '}
        {rules &&
          findings > 0 &&
          t.inspections.aheadTerms(rules.replyWithin, replyBy ? day(replyBy) : null, rules.planWithin)}
      </p>
      <ul className="panel lined">
        {ahead.map(({ unit, findings: count, asksForPlan, head }) => (
          <li key={unit.id} className="lined-row">
            <strong>{nameAmong(inspection.units)(unit)}</strong>: {t.inspections.findings(count)}
            <span className="quiet small place">{saying({ count, asksForPlan, head })}</span>
          </li>
        ))}
      </ul>
    </div>
  );

  function saying({
    count,
    asksForPlan,
    head,
  }: {
    readonly count: number;
    readonly asksForPlan: boolean;
    readonly head: { readonly name: string } | null | undefined;
  }): string {
    if (count === 0) return t.inspections.nothingGoes;
    if (head === null) return t.inspections.vacant;
    const name = head?.name ?? t.inspections.itsHead;
    return asksForPlan ? t.inspections.planOf(name) : t.inspections.noPlanOf(name);
  }
}
