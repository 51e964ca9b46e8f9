import { Link } from '@tanstack/react-router';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import type { FindingDetail } from '../finding-detail.js';
import { Said } from './said.js';

/** Everything that happened to a finding, its plan and its lines, the newest first, in the words of those who did it. */
export function FindingTimeline({ of: { happenings, planLines } }: { of: FindingDetail }) {
  const t = useRemediationTexts();
  const { day, moment } = useFormats();
  return (
    <ol className="panel timeline">
      {happenings.toReversed().map(({ at, what, by, lineId, until, note }, index) => {
        const line = planLines.find((one) => one.lineId === lineId);
        return (
          // Two things may happen to one line in one moment; their order does not change.
          <li key={`${happenings.length - index}`}>
            <strong>{t.findingHappened[what] ?? what}</strong>
            {until !== null && <span className="quiet"> · {t.finding.until(day(until))}</span>}
            {line && (
              <p>
                <Link to="/plans/$id/lines/$lineId" params={{ id: line.planId, lineId: line.lineId }}>
                  <span lang="vi">{t.finding.ofLine(line.measure)}</span>
                </Link>
              </p>
            )}
            {note !== null && <Said words={note} />}
            <p className="quiet small">
              {moment(at)} · {by ? by.name : t.finding.bySystem}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
