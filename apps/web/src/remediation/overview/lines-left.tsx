import { useRead } from '../../api/use-read.js';
import { BurnDown } from '../../page/pictures/burn-down.js';
import { Reading } from '../../page/reading.js';
import { Section } from '../../page/section.js';
import { useRemediationTexts } from '../texts/use-remediation-texts.js';

/** How many lines of a unit and all below it are left day by day, beside how many should be. */
export default function LinesLeft({ unitId }: { unitId: string }) {
  const t = useRemediationTexts();
  const read = useRead('getBurnDown', { query: { unitId } });
  if (read.data && read.data.points.length < 2) return null;
  return (
    <Section title={t.remediationOverview.left} aside={t.remediationOverview.leftHint}>
      <Reading of={read}>
        {({ points }) => (
          <div className="panel padded">
            <BurnDown points={points} />
          </div>
        )}
      </Reading>
    </Section>
  );
}
