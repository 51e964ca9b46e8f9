import { useNavigate } from '@tanstack/react-router';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import Button from 'antd/es/button';
import { useAct } from '../../api/use-act.js';
import type { Reply } from '../../api/endpoints.js';
import { newId } from '../../page/new-id.js';
import { ActionBar } from '../../page/action-bar.js';
import { announce } from '../../page/announce.js';
import { DayField } from '../../page/day-field.js';
import { Field } from '../../page/field.js';
import { NoticeBox } from '../../page/notice-box.js';
import { Page } from '../../page/page.js';
import { ProblemBox } from '../../page/problem-box.js';
import { Section } from '../../page/section.js';
import { TextField } from '../../page/text-field.js';
import { keptForm } from '../../page/kept-form.js';
import { useKept } from '../../page/use-kept.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { VisitFields } from './visit-fields.js';
import { planIn, yearPlanForm, yearPlanObstacle, type YearPlanForm } from './year-plan-form.js';

interface Props {
  readonly unitId: string;
  readonly year: number;
  readonly plan: Reply<'getYearPlan'>['plan'];
}

/** A plan of a year being written, kept until it is issued. A visit that was carried out stays in it. */
export function EditYearPlan({ unitId, year, plan }: Props) {
  const t = useRemediationTexts();
  const navigate = useNavigate();
  const version = plan?.version ?? 0;
  const { form, restored, change, forget } = useKept(
    `year-plan.${unitId}.${year}`,
    yearPlanForm(plan),
    isYearPlanForm,
  );
  const act = useAct('issueYearPlan', async () => {
    forget();
    announce(t.yearPlan.issued);
    await navigate({ to: '/inspections/plan-of-year', search: { unitId, year } });
  });
  const overtaken = form.version !== version;
  const stop = yearPlanObstacle(form, year);
  const issue = () => {
    const body = planIn(form, { unitId, year });
    if (body) act.mutate({ body });
  };
  const carriedOut = (id: string) =>
    (plan?.visits.find(({ visitId }) => visitId === id)?.inspections.length ?? 0) > 0;
  return (
    <Page title={t.yearPlan.title} sentence={t.yearPlan.writing(year, plan !== null)} under={t.draft.kept}>
      {overtaken && (
        <NoticeBox tone="soon">
          <strong>{t.draft.overtaken}</strong>
          <p>{t.draft.overtakenHint}</p>
          <div className="row">
            <Button onClick={() => change({ ...form, version })}>{t.draft.keepMine}</Button>
            <Button onClick={forget}>{t.draft.takeTheirs}</Button>
          </div>
        </NoticeBox>
      )}
      {restored && !overtaken && (
        <NoticeBox tone="under-way">
          <strong>{t.draft.restored}</strong>
          <div>
            <Button size="small" onClick={forget}>
              {plan ? t.draft.backToSaved : t.draft.startOver}
            </Button>
          </div>
        </NoticeBox>
      )}
      <div className="panel padded fields">
        <TextField
          label={t.yearPlan.number}
          max={60}
          value={form.number}
          onChange={(number) => change({ ...form, number })}
        />
        <Field label={t.yearPlan.issuedOn}>
          {({ id }) => <DayField id={id} value={form.on} onChange={(on) => change({ ...form, on })} />}
        </Field>
      </div>
      <Section title={t.yearPlan.visits} aside={t.yearPlan.visitCount(form.visits.length)}>
        <div className="stack">
          {form.visits.map((visit, at) => (
            <VisitFields
              key={visit.visitId}
              number={at + 1}
              visit={visit}
              side={unitId}
              fixed={carriedOut(visit.visitId)}
              onChange={(changed) => change({ ...form, visits: form.visits.with(at, changed) })}
              onRemove={() => change({ ...form, visits: form.visits.toSpliced(at, 1) })}
            />
          ))}
          <div>
            <Button
              icon={<PlusOutlined aria-hidden />}
              onClick={() =>
                change({
                  ...form,
                  visits: [...form.visits, { visitId: newId(), month: null, unitIds: [], contents: [] }],
                })
              }
            >
              {t.yearPlan.addVisit}
            </Button>
          </div>
        </div>
      </Section>
      <ProblemBox error={act.error} />
      <ActionBar why={stop ? t.yearPlan.obstacle[stop] : t.yearPlan.ready}>
        <Button
          type="primary"
          size="large"
          disabled={stop !== undefined || overtaken}
          loading={act.isPending}
          onClick={issue}
        >
          {plan ? t.yearPlan.amendNow : t.yearPlan.issueNow}
        </Button>
      </ActionBar>
    </Page>
  );
}

const isYearPlanForm = keptForm<YearPlanForm>({ lists: ['visits'], fields: ['version'] });
