import Button from 'antd/es/button';
import TextArea from 'antd/es/input/TextArea';
import { codeOf, detailsOf } from '../api/problems.js';
import { useAct } from '../api/use-act.js';
import { SignByField } from '../commitments/draft/sign-by-field.js';
import { ActionBar } from '../page/action-bar.js';
import { Field } from '../page/field.js';
import { NoticeBox } from '../page/notice-box.js';
import { ProblemBox } from '../page/problem-box.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { groupedWarnings } from './grouped-warnings.js';
import { HinderedDrafts } from './hindered-drafts.js';
import { TargetsSheet } from './targets-sheet.js';
import { useKept } from '../page/use-kept.js';
import type { Waiting } from './waiting-drafts.js';

/** What one writes before drafts are issued. */
interface IssueForm {
  readonly signBy: string | null;
  readonly answers: Readonly<Record<string, string>>;
}

interface Props {
  /** Under which it is kept in the browser. */
  readonly name: string;
  readonly waiting: Waiting;
  readonly onIssued: (count: number) => void;
}

/** Issues all that wait, by one day; one answer stands for every unit that is warned alike. What is asked stands before the long list. */
export function IssueDrafts({ name, waiting: { items, total }, onIssued }: Props) {
  const t = useTexts();
  const { form, change, forget } = useKept<IssueForm>(name, { signBy: null, answers: {} }, isIssueForm);
  const groups = groupedWarnings(items);
  const issue = useAct('issueDrafts', ({ changed }) => {
    forget();
    onIssued(changed.length);
  });
  const unanswered = groups.filter(({ key }) => !form.answers[key]?.trim()).length;
  const stop =
    unanswered > 0
      ? t.templates.answerFirst(unanswered)
      : form.signBy === null
        ? t.templates.signByFirst
        : undefined;
  const submit = () => {
    if (form.signBy === null) return;
    const answers = groups.map(({ key, code, itemId }) => ({
      code,
      itemId,
      answer: form.answers[key]?.trim() ?? '',
    }));
    const drafts = items.map(({ id, version }) => ({ id, version }));
    issue.mutate({ body: { drafts, signBy: form.signBy, answers } });
  };
  return (
    <Section title={t.templates.waiting(total)} aside={t.templates.waitingHint}>
      <div className="stack">
        <div className="panel padded fields">
          {groups.map(({ key, code, indicator, units }) => (
            <Field
              key={key}
              wide
              label={t.templates.answer[code](indicator, units.length)}
              hint={t.templates.answerHint(units.slice(0, 5).join(', '), units.length)}
            >
              {(ids) => (
                <TextArea
                  {...ids}
                  lang="vi"
                  maxLength={1000}
                  autoSize={{ minRows: 2, maxRows: 5 }}
                  value={form.answers[key] ?? ''}
                  onChange={({ target }) =>
                    change({ ...form, answers: { ...form.answers, [key]: target.value } })
                  }
                />
              )}
            </Field>
          ))}
          <SignByField value={form.signBy} onChange={(signBy) => change({ ...form, signBy })} />
        </div>
        <TargetsSheet rows={items} />
        {total > items.length && (
          <NoticeBox tone="under-way">{t.templates.inParts(items.length, total)}</NoticeBox>
        )}
        <ProblemBox error={issue.error} />
        {codeOf(issue.error) === 'DRAFTS_NOT_ISSUED' && (
          <HinderedDrafts drafts={items} details={detailsOf(issue.error)} />
        )}
        <ActionBar why={stop ?? t.draft.ready}>
          <Button
            type="primary"
            size="large"
            disabled={stop !== undefined}
            loading={issue.isPending}
            onClick={submit}
          >
            {t.templates.issueAll(items.length)}
          </Button>
        </ActionBar>
      </div>
    </Section>
  );
}

// Only this page writes there.
const isIssueForm = (kept: unknown): kept is IssueForm =>
  typeof kept === 'object' &&
  kept !== null &&
  'signBy' in kept &&
  'answers' in kept &&
  typeof kept.answers === 'object' &&
  kept.answers !== null;
