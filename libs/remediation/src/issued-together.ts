import { Injectable } from '@nestjs/common';
import type { Due } from '#libs/calendar/src/due.js';
import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import { byKey } from '#libs/kernel/src/by-key.js';
import { dueWithin } from '#libs/kernel/src/due-within.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { issueFinding } from './domain/finding-decisions.js';
import type { FindingEvent } from './domain/finding-events.js';
import { asksForPlan, type InspectionId } from './domain/finding-text.js';
import type { Finding } from './domain/finding.js';
import type { Doer } from './domain/hands.js';
import type { Concluded } from './domain/inspection-decisions.js';
import type { DraftFinding } from './domain/inspection.js';
import { askForPlan } from './domain/plan-decisions.js';
import type { PlanEvent } from './domain/plan-events.js';
import type { Plan } from './domain/plan.js';
import { Insiders } from './insiders.js';
import { planIdOf } from './plan-stream.js';

interface Issuing {
  readonly concluded: Concluded;
  readonly replyBy: Due;
  readonly doer: Doer;
  readonly now: Instant;
}

/** Findings as they go out, and the plans that are asked for with them: one of each unit that has something to answer. */
export interface Issue {
  readonly findingIds: readonly string[];
  readonly planIds: readonly string[];
  /** What happens to their streams, in that order. */
  decide(
    findings: readonly Finding[],
    plans: readonly Plan[],
    issuing: Issuing,
  ): [FindingEvent[][], PlanEvent[][]];
}

type Issued = Omit<DraftFinding, 'revision'>;

/** Issues findings of an inspection. */
@Injectable()
export class IssuedTogether {
  constructor(
    private readonly insiders: Insiders,
    private readonly calendars: WorkingCalendars,
  ) {}

  /** Throws UNIT_WITHOUT_HEAD: nobody could answer. */
  async prepare(inspectionId: InspectionId, issued: readonly Issued[]): Promise<Issue> {
    const units = issued.map(({ text }) => text.unitId);
    const heads = await this.insiders.headsOf(units);
    const calendars = await this.calendars.ofUnits([...new Set(units)]);
    const asked = [
      ...byKey(
        issued.filter(({ text }) => asksForPlan(text)),
        ({ text }) => text.unitId,
      ),
    ];
    const headOf = (unit: UnitId) => known(heads.get(unit));
    return {
      findingIds: issued.map(({ findingId }) => findingId),
      planIds: asked.map(([, findings]) => planIdOf(findings.map(({ findingId }) => findingId))),
      decide: (findings, plans, { concluded, replyBy, doer, now }) => {
        const { scope, team, rules, document: conclusion } = concluded;
        const base = { ...doer, now, inspectionId, team, rules };
        const ofFindings = issued.map(({ number, text }, place) => {
          const answererId = text.answererId ?? headOf(text.unitId);
          return issueFinding(known(findings[place]), {
            ...base,
            number,
            conclusion,
            answererId,
            text,
            replyBy,
          });
        });
        const ofPlans = asked.map(([unitId, its], place) => {
          const from = replyBy.on ?? dateOf(now);
          const days = rules.rules.planWithin;
          const calendar = known(calendars.get(unitId));
          const planBy = dueWithin({ rule: 'WORKING_DAYS_AFTER', from, days }, calendar);
          const ids = its.map(({ findingId }) => findingId);
          const headId = headOf(unitId);
          const { title } = scope;
          return askForPlan(known(plans[place]), { ...base, title, unitId, headId, findings: ids, planBy });
        });
        return [ofFindings, ofPlans];
      },
    };
  }
}

/** What was asked for beforehand for each of them. */
function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('something was issued that nobody prepared');
  return value;
}
