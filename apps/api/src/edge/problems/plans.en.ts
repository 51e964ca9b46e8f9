import { dayOf, textOf } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about remediation plans and who verifies them. */
export const plansEn = {
  APPROVAL_VOID: says(
    'The approval is void',
    'The plan was changed and waits for its approval, so nothing is verified by it. Wait for that.',
  ),
  DOER_IS_VERIFIER: says(
    'Whoever does it does not verify it',
    'Whoever had a hand in it does not verify it, in whosever name. Ask another verifier of the team.',
  ),
  EVIDENCE_CHANGED: says(
    'There is a newer version',
    'The unit has shown another version. Reload and look at that one.',
  ),
  EVIDENCE_EXPIRED: says(
    'The evidence holds no more',
    (details) => `This paper held until ${dayOf(details, 'on')}. Show one that holds today.`,
  ),
  EVIDENCE_NOT_REVIEWED: says(
    'Evidence waits to be looked at',
    'Accept or reject each piece first, then verify.',
  ),
  EXTENSION_NEEDED: says(
    'A later date is an extension',
    'An approved date is moved by a request for more time, on the page of the duty. Keep the date in the plan.',
  ),
  FINDING_OF_OTHER_PLAN: says(
    'A finding of another plan',
    'The task names a finding that this plan does not answer. Choose another.',
  ),
  LINES_NOT_CLAIMED: says(
    'Some tasks are not said to be done',
    (details) => `Lots are drawn once every task is said to be done; ${textOf(details, 'lines')} are not.`,
  ),
  LINE_BEYOND_LIMIT: says(
    'Beyond the limit of the finding',
    (details) =>
      `“${textOf(details, 'measure')}” must be done by ${dayOf(details, 'limit')}, as the severity of its finding says. Choose an earlier day.`,
  ),
  LINE_DUE_IN_PAST: says(
    'The date is over',
    (details) =>
      `“${textOf(details, 'measure')}” is due on ${dayOf(details, 'on')}, which is over. Choose another day.`,
  ),
  LINE_SETTLED: says(
    'The task is settled',
    'What was verified stays as it is. What comes back is noted as another finding.',
  ),
  LINE_TWICE: says('A task stands twice', 'Take one of them out.'),
  NOT_IN_SAMPLE: says('The task was not drawn', 'While lots are drawn only what was drawn is answered.'),
  PLAN_CHANGED: says(
    'The plan is another one',
    'What you read is no longer what waits. Reload and read the newer text.',
  ),
  PLAN_EXISTS: says('The plan exists', 'The unit was asked for it already. Reload.'),
  PLAN_NOT_APPROVED: says('The plan is not approved', 'Work on it begins with its approval.'),
  PLAN_STATUS: says(
    'The plan stands otherwise',
    "This can't be done as it stands now. Reload to see what can.",
  ),
  PLAN_TOO_LONG: says(
    'The plan has too many tasks',
    (details) =>
      `A plan holds ${textOf(details, 'most')} tasks at most; with this sheet it would have ${textOf(details, 'lines')}. Take tasks out of the sheet and upload it again.`,
  ),
  PLAN_TOO_SHORT: says(
    'The plan is too short for lots',
    (details) =>
      `Lots are drawn over ${textOf(details, 'from')} tasks or more; this one has ${textOf(details, 'lines')}. Verify each task.`,
  ),
  PLAN_UNCLEAR: says(
    'The plan is not clear yet',
    'Cells are empty, or a finding has no task. They are marked in the table: fill them in, then submit again.',
  ),
  REPORT_ISSUED_MEANWHILE: says(
    'There is another report of the month',
    'It was issued meanwhile. Reload and read it before you issue one in its place.',
  ),
  REPORT_MONTH_NOT_BEGUN: says('The month has not begun', 'Choose this month or an earlier one.'),
  REQUESTER_IS_APPROVER: says(
    'Whoever asks does not approve',
    'Whoever had a hand in asking does not decide, in whosever name. Ask somebody else who may.',
  ),
  SAMPLE_OPEN: says('Lots are drawn', 'The sample is not through yet. Wait for what comes of it.'),
  SHEET_ROWS_REFUSED: says(
    'Rows of the sheet are refused',
    (details) =>
      `Nothing was brought in; rows to mend: ${textOf(details, 'rows')}. Mend them and upload the sheet again, or choose to bring in the good rows only.`,
  ),
  VERIFIER_OF_THE_UNIT: says(
    'Not from within the unit',
    'Nobody of the inspected unit approves or verifies what it does. Ask somebody else of the team.',
  ),
} satisfies ProblemTexts;
