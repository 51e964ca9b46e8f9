import type { Finding } from '#libs/contracts/src/http/findings.js';
import { Chip } from '../../page/chip.js';
import { toneIcons } from '../../terms-of-time/due-chip.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { Cell } from '../../page/cell.js';

/** How many approved lines there are against a finding, how many are settled, and how many are late. */
export function LinesCell({ of: { kind, status, lines, settled, late } }: { of: Finding }) {
  const t = useRemediationTexts();
  if (kind === 'OBSERVATION' || status === 'WITHDRAWN')
    return <span className="quiet">{t.findings.noPlan}</span>;
  if (lines === 0) return <span className="quiet">{t.findings.noLines}</span>;
  return (
    <Cell>
      <span>{t.findings.lines(settled, lines)}</span>
      {late > 0 && (
        <Chip tone="late" icon={toneIcons.late}>
          {t.findings.lateLines(late)}
        </Chip>
      )}
    </Cell>
  );
}
