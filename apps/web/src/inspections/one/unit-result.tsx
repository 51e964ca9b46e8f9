import type { Finding } from '#libs/contracts/src/http/findings.js';
import type { Reply } from '../../api/endpoints.js';
import { nameAmong } from '../../page/name-among.js';
import { Section } from '../../page/section.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { Inspection } from '../field/note.js';
import { FindingResult } from './finding-result.js';
import { PlanResult } from './plan-result.js';
import { UnitRecord } from './unit-record.js';

interface Props {
  readonly unit: Inspection['units'][number];
  readonly inspection: Inspection;
  readonly findings: readonly Finding[];
  readonly plans: readonly Reply<'listPlans'>['items'][number][];
}

/** What came of the inspection for one unit: its plan, its findings, and what was noted on the spot. */
export function UnitResult({ unit, inspection, findings, plans }: Props) {
  const t = useRemediationTexts();
  return (
    <Section title={nameAmong(inspection.units)(unit)} aside={t.inspections.findings(findings.length)}>
      <div className="panel">
        <ul className="lined">
          {plans.map((plan) => (
            <PlanResult key={plan.id} plan={plan} />
          ))}
          {findings.map((finding) => (
            <FindingResult key={finding.id} finding={finding} />
          ))}
          {findings.length === 0 && <li className="lined-row quiet">{t.inspections.nothingFound}</li>}
        </ul>
        <UnitRecord unitId={unit.id} inspection={inspection} />
      </div>
    </Section>
  );
}
