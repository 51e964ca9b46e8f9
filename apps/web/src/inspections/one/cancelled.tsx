import { Page } from '../../page/page.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { localDay } from '../../texts/formats.js';
import { useFormats } from '../../texts/use-formats.js';
import type { Inspection } from '../field/note.js';
import { LeftHere } from '../workspace/left-here.js';
import { InspectionFacts } from './inspection-facts.js';

/** An inspection that was called off, and why. */
export function Cancelled({ inspection }: { inspection: Inspection }) {
  const t = useRemediationTexts();
  const { day } = useFormats();
  const { endedAt, endedReason, title } = inspection;
  return (
    <Page
      title={title}
      sentence={t.inspections.cancelledOn(endedAt === null ? '' : day(localDay(endedAt)))}
      {...(endedReason !== null && { under: t.inspections.because(endedReason) })}
    >
      <LeftHere inspection={inspection} />
      <InspectionFacts inspection={inspection} open />
    </Page>
  );
}
