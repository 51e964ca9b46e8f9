import { useState } from 'react';
import Button from 'antd/es/button';
import { usePages } from '../../api/use-pages.js';
import { useRead } from '../../api/use-read.js';
import { More } from '../../page/more.js';
import { Page } from '../../page/page.js';
import { Reading } from '../../page/reading.js';
import { ConclusionNoticeLinks } from '../../remediation/documents/conclusion-notice-links.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import type { Inspection } from '../field/note.js';
import { FileLinks } from '../workspace/file-links.js';
import { LeftHere } from '../workspace/left-here.js';
import { ConcludedSentence } from './concluded-sentence.js';
import { InspectionActDrawer, type Act } from './inspection-act-drawer.js';
import { InspectionFacts } from './inspection-facts.js';
import { UnitResult } from './unit-result.js';

/** A concluded inspection, unit by unit: what was found, and where each finding and each plan stands. */
export function Concluded({ inspection }: { inspection: Inspection }) {
  const t = useRemediationTexts();
  const { day } = useFormats();
  const [act, setAct] = useState<Act>();
  const { id, title, units, conclusionFile, decision, actions } = inspection;
  const findings = usePages('listFindings', { inspectionId: id, limit: 200 });
  const plans = useRead('listPlans', { query: { inspectionId: id, limit: 200 } });
  const items = findings.items ?? [];
  return (
    <Page
      title={title}
      sentence={<ConcludedSentence inspection={inspection} findings={findings.items} />}
      under={t.inspections.byDecision(decision.number, day(decision.on))}
    >
      <LeftHere inspection={inspection} />
      <ConclusionNoticeLinks id={id} />
      {conclusionFile && <FileLinks sourceId={id} files={[conclusionFile]} />}
      <Reading of={{ ...findings, data: findings.items }}>
        {() => (
          <div id="findings" className="stack">
            {units.map((unit) => (
              <UnitResult
                key={unit.id}
                unit={unit}
                inspection={inspection}
                findings={items.filter((one) => one.unit.id === unit.id)}
                plans={(plans.data?.items ?? []).filter((one) => one.unit.id === unit.id)}
              />
            ))}
          </div>
        )}
      </Reading>
      <More pages={findings} className="row" />
      <InspectionFacts inspection={inspection} />
      {actions.includes('CHANGE_TEAM') && (
        <div>
          <Button onClick={() => setAct('CHANGE_TEAM')}>{t.inspections.act.CHANGE_TEAM}</Button>
        </div>
      )}
      <InspectionActDrawer inspection={inspection} here={0} act={act} onClose={() => setAct(undefined)} />
    </Page>
  );
}
