import { Link } from '@tanstack/react-router';
import type { Reply } from '../api/endpoints.js';
import { Person } from '../page/person.js';
import { DueChip } from '../terms-of-time/due-chip.js';
import { DueDate } from '../terms-of-time/due-date.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { DutyStates } from './duty-states.js';

/** Dates, people and states of a duty; each date opens its explanation. */
export function DutyHead({ of: { duty, originalExplanation } }: { of: Reply<'getDuty'> }) {
  const t = useTexts();
  const { day } = useFormats();
  const { originalDueOn } = duty;
  const moved = originalDueOn !== null && originalDueOn !== duty.dueOn;
  return (
    <div className="panel padded stack">
      <dl className="facts">
        <div>
          <dt>{t.dutyPage.due}</dt>
          <dd>
            <DueDate due={duty} />
          </dd>
        </div>
        {moved && (
          <div>
            <dt>{t.dutyPage.originalDue}</dt>
            <dd>
              {originalExplanation === null ? (
                day(originalDueOn)
              ) : (
                <DueDate due={{ ...duty, dueOn: originalDueOn, explanation: originalExplanation }} />
              )}
            </dd>
          </div>
        )}
        <div>
          <dt>{t.dutyPage.owner}</dt>
          <dd>
            <Person person={duty.owner} />
          </dd>
        </div>
        <div>
          <dt>{t.dutyPage.creditor}</dt>
          <dd>
            <Person person={duty.creditor} />
          </dd>
        </div>
        <div>
          <dt>{t.dutyPage.unit}</dt>
          <dd>{duty.unit.name}</dd>
        </div>
        <div>
          <dt>{t.dutyPage.state}</dt>
          <dd className="row">
            <DueChip duty={duty} />
            <DutyStates duty={duty} />
          </dd>
        </div>
      </dl>
      {duty.sourceType === 'commitment' && (
        <p>
          <Link to="/commitments/$id" params={{ id: duty.sourceId }} hash={duty.item}>
            {t.dutyPage.source}
          </Link>
        </p>
      )}
    </div>
  );
}
