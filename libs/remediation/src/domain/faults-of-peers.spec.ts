import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import {
  byHead,
  byLead,
  findingAfter,
  findingCommands,
  findingTimers,
  foldedFinding,
  issueOf,
  muchLater,
} from '../../../../test/support/finding-story.js';
import { given } from '../../../../test/support/given.js';
import { aText, calendar, lead } from '../../../../test/support/inspected-unit.js';
import { newId } from '../../../../test/support/journey.js';
import {
  approveBy,
  doneBy,
  foldedPlan,
  line,
  planAfter,
  planByLead,
  planCommands,
  second,
  submitOf,
} from '../../../../test/support/plan-story.js';
import { findingObligations } from '../finding-obligations.js';
import { findingRows } from '../rows/finding-rows.js';
import { askException, decideException } from './exception-decisions.js';
import { answerReply } from './finding-decisions.js';
import { evolveFinding, noFinding, type Finding } from './finding.js';
import { evolvePlan } from './evolve-plan.js';
import { returnPlan } from './plan-decisions.js';
import { noPlan, workOn } from './plan.js';

const findings = { initial: noFinding, evolve: evolveFinding };
const plans = { initial: noPlan, evolve: evolvePlan };
const { issue, accept, reply, askException: ask, grantException } = findingCommands;
const { ask: askPlan, draft, redraft, submit, approve, return: giveBack } = planCommands;

/** What goes wrong in other programs (research on peers: A1, A2); here it must not. */
describe('faults of peers', () => {
  it('more time for an exception that is over is no edited date: it is asked, decided, and takes effect at once', () => {
    const expired = findingAfter(issue, accept, ask, grantException, findingTimers.expire);
    const owed = (state: Finding) => findingObligations(state).filter(({ doneAt }) => doneAt === null);
    expect(owed(foldedFinding(expired)).map(({ key }) => key.kind)).toEqual(['REMEDY']);
    // There is no way to a date but by a request and its answer.
    given(findings, ...expired)
      .when((state) =>
        decideException(state, {
          ...byLead,
          exceptionId: newId(),
          until: localDate('2025-06-30'),
          remark: null,
        }),
      )
      .thenRefused('EXCEPTION_DECIDED');
    const exceptionId = newId();
    const later = { now: muchLater, calendar, through: null };
    const asked = askException(foldedFinding(expired), {
      ...byHead,
      ...later,
      exceptionId,
      until: localDate('2025-06-30'),
      remark: { id: newId(), hash: 'a' },
    });
    const state = foldedFinding([...expired, ...asked]);
    expect(state.status).toBe('OPEN');
    const granted = decideException(state, {
      ...byLead,
      ...later,
      exceptionId,
      until: localDate('2025-05-30'),
      remark: null,
    });
    const excepted = foldedFinding([...expired, ...asked, ...granted]);
    // What was asked for stays beside what was granted, the finding is accepted again and nobody owes its remedy.
    expect(excepted).toMatchObject({
      status: 'EXCEPTED',
      exceptions: [{ state: 'EXPIRED' }, { until: '2025-06-30', expires: { on: '2025-05-30' } }],
    });
    expect(owed(excepted)).toEqual([]);
  });

  it('who asked approves by no route: neither the first text nor a changed one, nor the one that was returned before', () => {
    const routes = [
      planAfter(askPlan, draft, submit),
      planAfter(askPlan, draft, submit, giveBack, redraft, submit),
      planAfter(askPlan, draft, submit, approve, redraft, submit),
    ];
    for (const events of routes) {
      given(plans, ...events)
        .when(approveBy(byHead.by))
        .thenRefused('REQUESTER_IS_APPROVER');
      given(plans, ...events)
        .when(approveBy(lead, byHead.by))
        .thenRefused('REQUESTER_IS_APPROVER');
    }
    given(plans, ...planAfter(askPlan, draft, submit))
      .when((state) =>
        returnPlan(state, {
          ...planByLead,
          through: byHead.by,
          edition: 1,
          remark: { id: newId(), hash: '' },
          lines: [],
        }),
      )
      .thenRefused('REQUESTER_IS_APPROVER');
    const remark = { id: newId(), hash: '' } as const;
    given(findings, ...findingAfter(issue, reply))
      .when((state) =>
        answerReply(state, { ...byLead, through: byHead.by, outcome: 'WITHDRAWN', text: null, remark }),
      )
      .thenRefused('REQUESTER_IS_APPROVER');
    const asked = findingAfter(issue, accept, ask);
    given(findings, ...asked)
      .when((state) => {
        const exceptionId = state.status === 'NONE' ? '' : (state.exceptions[0]?.exceptionId ?? '');
        return decideException(state, {
          ...byLead,
          through: byHead.by,
          exceptionId,
          until: null,
          remark: { id: newId(), hash: '' },
        });
      })
      .thenRefused('REQUESTER_IS_APPROVER');
  });

  it('what was verified stays verified when its plan is changed, returned and approved again', () => {
    const steps = [askPlan, draft, submit, approve, ...doneBy(line.id).verified, redraft, submit];
    for (const more of [[], [giveBack], [giveBack, submit], [giveBack, submit, approve]]) {
      const state = foldedPlan(planAfter(...steps, ...more));
      if (state.status === 'NONE') throw new Error('it was asked for');
      expect(workOn(state, line.id)).toMatchObject({ status: 'VERIFIED', claims: [{ answer: 'VERIFIED' }] });
      expect(workOn(state, second.id).status).toBe('NOT_STARTED');
    }
  });

  it('a severity without a limit is beyond none, however long it takes', () => {
    const unlimited = findingAfter(issueOf(aText({ severity: 'NO_LIMIT' })), accept);
    const state = foldedFinding(unlimited);
    expect(findingRows(state)[0]?.rows[0]).toMatchObject({ status: 'OPEN', remedy_by: null });
    expect(findingObligations(state)).toMatchObject([
      { key: { kind: 'REMEDY' }, due: { kind: 'BY_ROADMAP', at: null, on: null }, doneAt: null },
    ]);
  });

  it('a change after the approval is seen: it is listed with before and after, or it goes back', () => {
    const approved = planAfter(askPlan, draft, submit, approve);
    const corrected = planAfter(askPlan, draft, submit, approve, planCommands.correct, submit);
    expect(foldedPlan(corrected)).toMatchObject({
      approved: {
        hash: approved.flatMap((event) => (event.type === 'PlanApproved' ? [event.data.hash] : []))[0],
        smallChanges: [{ changes: [{ before: line.measure, after: expect.stringContaining('sóat') }] }],
      },
    });
    expect(foldedPlan([...approved, ...redraft(foldedPlan(approved))])).toMatchObject({
      // What an editor keeps changes nothing of what was approved.
      approved: { lines: [line, second], voidedAt: null },
    });
    expect(submitOf()(foldedPlan([...approved, ...redraft(foldedPlan(approved))]))).toMatchObject([
      { type: 'PlanSubmitted', data: { changes: [{ lineId: second.id, field: 'cost', small: false }] } },
    ]);
  });
});
