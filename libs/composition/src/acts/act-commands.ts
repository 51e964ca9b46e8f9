import { Injectable } from '@nestjs/common';
import { ChangeCalendar } from '#libs/calendar-publishing/src/change-calendar.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import type { Act } from './act.js';
import { dutyCommand } from './duty-command.js';
import { FindingCommands } from './finding-commands.js';
import { FoundCommitments } from './found-commitments.js';
import { givenBy, type Given } from './given.js';
import { InspectingCommands } from './inspecting-commands.js';
import { LineCommands } from './line-commands.js';
import { PeopleCommands } from './people-commands.js';
import { PlanCommands } from './plan-commands.js';
import { ShowPaper } from './show-paper.js';
import { SigningCommands } from './signing-commands.js';
import { workCommand } from './work-command.js';

/** The commands by which somebody does an act, with what he would have before his eyes at that moment. */
@Injectable()
export class ActCommands {
  constructor(
    private readonly found: FoundCommitments,
    private readonly signing: SigningCommands,
    private readonly people: PeopleCommands,
    private readonly papers: ShowPaper,
    private readonly inspecting: InspectingCommands,
    private readonly findings: FindingCommands,
    private readonly plans: PlanCommands,
    private readonly lines: LineCommands,
  ) {}

  /** On the journey of whoever acts. None where nothing is left to be done: a visitor may have signed for somebody of the story. */
  async of(actor: Actor, act: Act): Promise<readonly Given[]> {
    switch (act.kind) {
      case 'ISSUE':
      case 'SIGN':
      case 'COUNTERSIGN':
      case 'RETURN':
      case 'REISSUE':
      case 'AMEND':
        return this.signing.of(actor, act);
      case 'ACKNOWLEDGE':
      case 'ASK_FOR_TIME':
      case 'GIVE_TIME':
      case 'REFUSE_TIME': {
        const duties = await this.found.duties(actor.tenantId, act);
        return givenBy(
          actor,
          duties.map((duty) => dutyCommand(duty, act)),
        );
      }
      case 'SHOW':
      case 'SHOW_LINE':
        return givenBy(actor, [await this.papers.prepare(act)]);
      case 'REPORT':
      case 'CLAIM':
      case 'CONFIRM':
      case 'SEND_BACK':
      case 'GIVE_SUBTASK':
      case 'REPORT_SUBTASK':
      case 'ACCEPT_SUBTASK':
      case 'STATE_CAUSE':
      case 'DECIDE_CAUSE':
        return givenBy(actor, [workCommand(act)]);
      case 'BE_AWAY':
      case 'AUTHORISE':
      case 'END_POST':
      case 'APPOINT_HEAD':
      case 'HAND_OVER':
      case 'ACCEPT_HANDOVER':
        return givenBy(actor, await this.people.of(actor, act));
      case 'PLAN_YEAR':
      case 'OPEN_INSPECTION':
      case 'HOLD_SESSION':
      case 'ANSWER_CHECKLIST':
      case 'WRITE_FINDING':
      case 'CONCLUDE':
        return givenBy(actor, [await this.inspecting.of(actor, act)]);
      case 'ACCEPT_FINDING':
      case 'REPLY_TO_FINDING':
      case 'ANSWER_REPLY':
      case 'ASK_EXCEPTION':
      case 'DECIDE_EXCEPTION':
      case 'CHECK_EFFECT':
        return givenBy(actor, await this.findings.of(act));
      case 'DRAFT_PLAN':
      case 'SUBMIT_PLAN':
      case 'APPROVE_PLAN':
      case 'RETURN_PLAN':
        return givenBy(actor, await this.plans.of(actor, act));
      case 'REPORT_LINE':
      case 'CLAIM_LINE':
      case 'VERIFY_LINE':
      case 'SEND_BACK_LINE':
        return givenBy(actor, await this.lines.of(act));
      case 'CHANGE_CALENDAR': {
        const { calendarId, document, note, days } = act;
        const changes = days.map((day) => ({ date: day.date, day }));
        return givenBy(actor, [new ChangeCalendar(calendarId, { document, note, days: changes })]);
      }
    }
  }
}
