import { Link } from '@tanstack/react-router';
import { Cell } from '../../page/cell.js';
import { Fact } from '../../page/fact.js';
import { Person } from '../../page/person.js';
import { Progress } from '../../page/progress.js';
import { DueChip } from '../../terms-of-time/due-chip.js';
import { DueDate } from '../../terms-of-time/due-date.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import { causeWords } from '../field-words.js';
import { LineChip } from '../line-chip.js';
import type { Line, LineWork, Plan } from '../plan.js';
import { timeWords } from '../time-words.js';

interface Props {
  readonly plan: Plan;
  readonly line: Line;
  readonly work: LineWork;
}

/** What is to be done against which finding, by whom, with what power and what comes of it, by when, how far. */
export function LineHead({ plan, line, work }: Props) {
  const t = useRemediationTexts();
  const formats = useFormats();
  const { terms, finding, lead, duty } = line;
  const saidUnits = terms.coordinatingUnits.map(
    (unit) => plan.units.find(({ id }) => id === unit)?.name ?? unit,
  );
  return (
    <div className="panel padded stack">
      <p className="line-measure" lang="vi">
        {terms.measure}
      </p>
      {finding && (
        <p>
          <Link to="/findings/$id" params={{ id: finding.id }}>
            {t.planPage.finding(finding.number)}
          </Link>
          <span lang="vi">: {finding.seen}</span>
        </p>
      )}
      <dl className="facts paired">
        <Fact name={t.planText.field.leadId} whole>
          {lead ? <Person person={lead} /> : <span className="quiet">{t.planText.noLead}</span>}
        </Fact>
        <Fact name={t.planPage.verifiers} whole>
          <span className="stack">
            {plan.team.verifiers.map((person) => (
              <Person key={person.id} person={person} />
            ))}
          </span>
        </Fact>
        <Fact name={t.planText.field.time}>
          <Cell>
            {duty && duty.dueOn !== null ? (
              <DueDate due={duty} />
            ) : (
              <span lang="vi">{timeWords(t, formats, terms.time)}</span>
            )}
            {duty && <DueChip duty={duty} />}
            {duty?.originalDueOn && duty.originalDueOn !== duty.dueOn && (
              <span className="quiet small">{t.planLine.approvedDay(formats.day(duty.originalDueOn))}</span>
            )}
          </Cell>
        </Fact>
        <Fact name={t.planLine.state}>
          <LineChip status={work.status} />
        </Fact>
        <Fact name={t.planLine.progress}>
          <Progress percent={work.percent} />
        </Fact>
        <Fact name={t.planText.field.product} whole>
          <span lang="vi">{terms.product}</span>
        </Fact>
      </dl>
      <details className="more">
        <summary>{t.planLine.more}</summary>
        <dl className="facts paired">
          <Fact name={t.planText.field.cause} whole>
            <span lang="vi">{terms.cause ? causeWords(t, terms.cause) : t.planText.nothing}</span>
          </Fact>
          <Fact name={t.planText.field.authority} whole>
            <span lang="vi">{terms.authority}</span>
          </Fact>
          <Fact name={t.planText.field.responsibility} whole>
            <span lang="vi">{terms.responsibility}</span>
          </Fact>
          <Fact name={t.planText.field.coordinatingUnits} whole>
            <span lang="vi">{saidUnits.join('; ') || t.planText.nothing}</span>
          </Fact>
          <Fact name={t.planText.field.cost} whole>
            {terms.cost === null ? t.planText.nothing : t.planText.money(formats.number(terms.cost))}
          </Fact>
        </dl>
      </details>
      <p className="row">
        <Link to="/plans/$id" params={{ id: plan.id }}>
          {t.planLine.toPlan}
        </Link>
        {duty && (
          <Link to="/duties/$id" params={{ id: duty.id }}>
            {duty.state === 'OPEN' ? t.planLine.toExtension : t.planLine.toDuty}
          </Link>
        )}
      </p>
    </div>
  );
}
