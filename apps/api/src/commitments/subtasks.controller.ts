import { randomUUID } from 'node:crypto';
import { Controller } from '@nestjs/common';
import { localDate } from '#libs/calendar/src/local-date.js';
import { GiveSubtask } from '#libs/commitments/src/give-subtask.js';
import { ReportSubtask } from '#libs/commitments/src/report-subtask.js';
import { SettleSubtask } from '#libs/commitments/src/settle-subtask.js';
import type { ItemId } from '#libs/commitments/src/domain/terms.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { giveSubtask, reportSubtask, settleSubtask } from '#libs/contracts/src/http/commitment-work.js';
import { id } from '#libs/kernel/src/ids.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';

/** Parts of an item that others do. */
@Controller()
export class SubtasksController {
  constructor(private readonly commands: AuthorizedCommands) {}

  @Endpoint(giveSubtask)
  giveSubtask(
    @Input(giveSubtask) { params, body }: InputOf<typeof giveSubtask>,
  ): Promise<ReplyOf<typeof giveSubtask>> {
    const { personId, task, on } = body;
    const subtask = { subtaskId: randomUUID(), personId: id<'person'>(personId), task, on: localDate(on) };
    return this.commands.execute(new GiveSubtask(params.id, item(params), subtask));
  }

  @Endpoint(reportSubtask)
  reportSubtask(
    @Input(reportSubtask) { params, body }: InputOf<typeof reportSubtask>,
  ): Promise<ReplyOf<typeof reportSubtask>> {
    return this.commands.execute(new ReportSubtask(params.id, item(params), params.subtaskId, body.note));
  }

  @Endpoint(settleSubtask)
  settleSubtask(
    @Input(settleSubtask) { params, body }: InputOf<typeof settleSubtask>,
  ): Promise<ReplyOf<typeof settleSubtask>> {
    return this.commands.execute(
      new SettleSubtask(params.id, item(params), params.subtaskId, body.outcome, body.reason),
    );
  }
}

const item = ({ itemId }: { readonly itemId: string }): ItemId => id<'item'>(itemId);
