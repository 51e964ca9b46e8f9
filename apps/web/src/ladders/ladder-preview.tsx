import Select from 'antd/es/select';
import { useState } from 'react';
import type { LadderSteps } from '#libs/contracts/src/http/ladders.js';
import type { Reply } from '../api/endpoints.js';
import { useRead } from '../api/use-read.js';
import { Field } from '../page/field.js';
import { NoticeBox } from '../page/notice-box.js';
import { Reading } from '../page/reading.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { localDay } from '../texts/formats.js';
import { upperFirst } from '../texts/upper-first.js';
import { useFormats } from '../texts/use-formats.js';

interface Props {
  readonly kind: string;
  readonly unitId: string | undefined;
  readonly dutyId: string | undefined;
  /** The duty from which one came. */
  readonly first: string | undefined;
  readonly ladder: LadderSteps;
}

/** What the ladder would do about a real duty: each step with its day and hour, and who would be told today. */
export function LadderPreview({ kind, unitId, dutyId, first, ladder }: Props) {
  const t = useTexts();
  const { day } = useFormats();
  const { data } = useRead('listLadderDuties', { query: { kind, ...(unitId && { unitId }) } });
  const [chosen, setChosen] = useState(dutyId ?? first);
  const listed = data?.items ?? [];
  const on = chosen ?? listed[0]?.id;
  const read = useRead(
    'previewLadder',
    { body: { dutyId: on ?? '', ...ladder } },
    { enabled: on !== undefined },
  );
  const tried = read.data?.duty;
  // Only the next ones are listed; the one that is looked at may be none of them.
  const duties = tried && !listed.some(({ id }) => id === tried.id) ? [tried, ...listed] : listed;
  return (
    <Section title={t.ladders.preview} aside={t.ladders.previewAside}>
      <div className="stack">
        {dutyId === undefined && (
          <div className="fields">
            <Field label={t.ladders.tryOn} wide>
              {({ id }) => (
                <Select
                  id={id}
                  value={duties.some(({ id: of }) => of === on) ? on : null}
                  placeholder={t.ladders.noDuty}
                  options={duties.map((duty) => ({
                    value: duty.id,
                    label: `${duty.title} · ${duty.owner.name} · ${day(duty.dueOn)}`,
                  }))}
                  onChange={(value: string) => setChosen(value)}
                />
              )}
            </Field>
          </div>
        )}
        {on === undefined ? (
          <p className="quiet">{t.ladders.noDuty}</p>
        ) : (
          <Reading of={read}>{(preview) => <Steps preview={preview} />}</Reading>
        )}
      </div>
    </Section>
  );
}

function Steps({ preview }: { preview: Reply<'previewLadder'> }) {
  const t = useTexts();
  const { day, longDay, moment, clock } = useFormats();
  const { duty, steps, givenUp } = preview;
  return (
    <>
      <p className="small">{t.ladders.previewOf(duty.title, duty.owner.name, day(duty.dueOn))}</p>
      <ol className="panel lined ladder-steps">
        {byTime(steps).map(({ at, leavesAt, outcome, reason, told, passed, ...step }) => (
          <li key={step.rung} className={`lined-row ladder-step outcome-${outcome.toLowerCase()}`}>
            <span className="ladder-when">
              <strong>{at === null ? t.ladders.beyond : upperFirst(longDay(localDay(at)))}</strong>
              {at !== null && <span> {clock(at)}</span>}
            </span>
            <span>
              <span>{t.steps.named(step)}</span>
              {told.length > 0 && outcome !== 'SENT' && (
                <span className="quiet">
                  {' '}
                  → {told.map(({ person, as }) => `${person.name} (${t.ladders.as[as]})`).join(', ')}
                </span>
              )}
              {passed.length > 0 && (
                <span className="quiet small ladder-passed">
                  {passed.map(({ unit, outcome: why }) => t.ladders.passed(unit, why)).join('; ')}
                </span>
              )}
            </span>
            <span className="small ladder-fate">
              {t.ladders.outcome[outcome]}
              {reason !== null && `: ${t.ladders.reason(reason)}`}
              {leavesAt !== null &&
                at !== null &&
                leavesAt !== at &&
                outcome !== 'SENT' &&
                outcome !== 'SKIPPED' && (
                  <span className="quiet ladder-moved">{t.ladders.leaves(moment(leavesAt))}</span>
                )}
            </span>
          </li>
        ))}
        {steps.length === 0 && <li className="lined-row quiet">{t.ladders.silent}</li>}
      </ol>
      {givenUp.length > 0 && (
        <NoticeBox tone="soon">{t.ladders.givenUp(givenUp.map(({ at }) => moment(at)))}</NoticeBox>
      )}
    </>
  );
}

/** As they will come; what has no day yet comes last. */
const byTime = (steps: Reply<'previewLadder'>['steps']) =>
  steps.toSorted((one, other) => ((one.at ?? '~') < (other.at ?? '~') ? -1 : 1));
