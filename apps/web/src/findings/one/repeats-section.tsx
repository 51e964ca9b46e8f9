import { Link } from '@tanstack/react-router';
import { Section } from '../../page/section.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { FindingDetail } from '../finding-detail.js';

/** What it repeats, and what repeats it. */
export function RepeatsSection({ of: { repeatedFrom, repeats } }: { of: FindingDetail }) {
  const t = useRemediationTexts();
  if (!repeatedFrom && repeats.length === 0) return null;
  return (
    <Section title={t.finding.repeats.title}>
      <ul className="panel lined">
        {repeatedFrom && <Other name={t.finding.repeats.from} finding={repeatedFrom} />}
        {repeats.map((one) => (
          <Other key={one.id} name={t.finding.repeats.to} finding={one} />
        ))}
      </ul>
    </Section>
  );
}

function Other({ name, finding }: { name: string; finding: FindingDetail['repeats'][number] }) {
  const t = useRemediationTexts();
  return (
    <li className="lined-row row">
      {name}
      <Link to="/findings/$id" params={{ id: finding.id }}>
        {t.findings.number(finding.conclusion, finding.number)}
      </Link>
    </li>
  );
}
