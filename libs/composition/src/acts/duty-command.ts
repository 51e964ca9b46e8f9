import type { ICommand } from '@nestjs/cqrs';
import { AcknowledgeDuty } from '#libs/duties/src/acknowledge-duty.js';
import { AskExtension } from '#libs/duties/src/ask-extension.js';
import { GrantExtension } from '#libs/duties/src/grant-extension.js';
import { RefuseExtension } from '#libs/duties/src/refuse-extension.js';
import type { DutyId } from '#libs/kernel/src/ids.js';
import type { DutyAct } from './duty-acts.js';

/** What is done about the duty of an item. */
export function dutyCommand(duty: DutyId, act: DutyAct): ICommand {
  switch (act.kind) {
    case 'ACKNOWLEDGE':
      return new AcknowledgeDuty(duty);
    case 'ASK_FOR_TIME': {
      const { extensionId, until, reasonClass, reason } = act;
      return new AskExtension(duty, { extensionId, until, reasonClass, reason, evidence: null });
    }
    case 'GIVE_TIME': {
      const { extensionId, until, reason } = act;
      return new GrantExtension(duty, extensionId, { until, reason });
    }
    case 'REFUSE_TIME':
      return new RefuseExtension(duty, act.extensionId, act.reason);
  }
}
