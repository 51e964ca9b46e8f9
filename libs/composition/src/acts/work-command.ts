import type { ICommand } from '@nestjs/cqrs';
import { ClaimCompletion } from '#libs/commitments/src/claim-completion.js';
import { ConfirmCompletion } from '#libs/commitments/src/confirm-completion.js';
import { DecideCause } from '#libs/commitments/src/decide-cause.js';
import { GiveSubtask } from '#libs/commitments/src/give-subtask.js';
import { ReportProgress } from '#libs/commitments/src/report-progress.js';
import { ReportSubtask } from '#libs/commitments/src/report-subtask.js';
import { SendBackCompletion } from '#libs/commitments/src/send-back-completion.js';
import { SettleSubtask } from '#libs/commitments/src/settle-subtask.js';
import { StateCause } from '#libs/commitments/src/state-cause.js';
import type { WorkAct } from './work-acts.js';

/** What is done about an item, where no paper has to be shown first. */
export function workCommand(act: Exclude<WorkAct, { kind: 'SHOW' }>): ICommand {
  const { commitment, item } = act;
  switch (act.kind) {
    case 'REPORT': {
      const { percent, health, reading, note } = act;
      return new ReportProgress(commitment, item, { percent, health, reading }, note);
    }
    case 'CLAIM':
      return new ClaimCompletion(commitment, item, act.note);
    case 'CONFIRM':
      return new ConfirmCompletion(commitment, item, act.claim, act.note);
    case 'SEND_BACK':
      return new SendBackCompletion(commitment, item, act.claim, act.reason);
    case 'GIVE_SUBTASK': {
      const { subtaskId, personId, task, on } = act;
      return new GiveSubtask(commitment, item, { subtaskId, personId, task, on });
    }
    case 'REPORT_SUBTASK':
      return new ReportSubtask(commitment, item, act.subtaskId, act.note);
    case 'ACCEPT_SUBTASK':
      return new SettleSubtask(commitment, item, act.subtaskId, 'ACCEPTED', null);
    case 'STATE_CAUSE': {
      const { causeId, unmet, reason } = act;
      return new StateCause(commitment, item, { causeId, unmetItemId: unmet, reason });
    }
    case 'DECIDE_CAUSE':
      return new DecideCause(commitment, item, act.causeId, act.confirmed, act.reason);
  }
}
