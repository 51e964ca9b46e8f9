import { Link } from '@tanstack/react-router';
import { Person } from '../../page/person.js';
import { Progress } from '../../page/progress.js';
import { DueChip } from '../../terms-of-time/due-chip.js';
import { DueDate } from '../../terms-of-time/due-date.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import { LineChip } from '../line-chip.js';
import { isSettled, type Line } from '../plan.js';
import { timeWords } from '../time-words.js';

/** One line of a plan: what, who, what comes of it, by when now, how far. */
export function LineRow({ planId, line }: { planId: string; line: Line }) {
  const t = useRemediationTexts();
  const formats = useFormats();
  const { number, terms, lead, work, duty } = line;
  const words = `${number}. ${terms.measure || t.planText.nothing}`;
  return (
    <li className="lined-row plan-line">
      <div className="stack plan-what">
        {work ? (
          <Link
            to="/plans/$id/lines/$lineId"
            params={{ id: planId, lineId: terms.id }}
            className="duty-title"
            lang="vi"
          >
            {words}
          </Link>
        ) : (
          <span className="duty-title" lang="vi">
            {words}
          </span>
        )}
        {terms.product !== '' && (
          <span className="quiet small" lang="vi">
            {t.planText.product(terms.product)}
          </span>
        )}
        {work && (
          <span className="row">
            <LineChip status={work.status} />
            {!isSettled(work) && <Progress percent={work.percent} />}
          </span>
        )}
      </div>
      {lead ? <Person person={lead} /> : <span className="quiet">{t.planText.noLead}</span>}
      <div className="plan-when">
        {duty && duty.state === 'OPEN' && <DueChip duty={duty} />}
        {duty && duty.dueOn !== null ? (
          <DueDate due={duty} />
        ) : (
          <span className="small" lang="vi">
            {timeWords(t, formats, terms.time)}
          </span>
        )}
      </div>
    </li>
  );
}
