import { Link } from '@tanstack/react-router';
import type { RemediationOverview } from '#libs/contracts/src/http/remediation-overview.js';
import { Section } from '../../page/section.js';
import { useFormats } from '../../texts/use-formats.js';
import { useRemediationTexts } from '../texts/use-remediation-texts.js';
import { hasAnything } from './counted.js';
import { UnitSheet } from './unit-sheet.js';

/** Unit by unit; those of which there is nothing to say are folded away, so that the others stand together. */
export function UnitsBelow({ rows }: { rows: RemediationOverview['rows'] }) {
  const t = useRemediationTexts();
  const { number } = useFormats();
  const some = rows.filter(({ counts }) => hasAnything(counts));
  const none = rows.filter(({ counts }) => !hasAnything(counts));
  if (rows.length === 0) return null;
  return (
    <Section title={t.remediationOverview.byUnit} aside={t.remediationOverview.byUnitHint}>
      <div className="stack">
        {some.length > 0 && <UnitSheet rows={some} />}
        {none.length > 0 && (
          <details className="more">
            <summary>{t.remediationOverview.quiet(number(none.length))}</summary>
            <ul className="quiet-units">
              {none.map(({ unit }) => (
                <li key={unit.id}>
                  <Link from="/remediation" to="." search={{ unitId: unit.id }}>
                    {unit.name}
                  </Link>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </Section>
  );
}
