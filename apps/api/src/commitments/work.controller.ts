import { randomUUID } from 'node:crypto';
import { Controller } from '@nestjs/common';
import { localDate } from '#libs/calendar/src/local-date.js';
import { ClaimCompletion } from '#libs/commitments/src/claim-completion.js';
import { ConfirmCompletion } from '#libs/commitments/src/confirm-completion.js';
import { DecideCause } from '#libs/commitments/src/decide-cause.js';
import { ReportProgress } from '#libs/commitments/src/report-progress.js';
import { SendBackCompletion } from '#libs/commitments/src/send-back-completion.js';
import { StateCause } from '#libs/commitments/src/state-cause.js';
import { VoidConfirmation } from '#libs/commitments/src/void-confirmation.js';
import { WithdrawClaim } from '#libs/commitments/src/withdraw-claim.js';
import type { ItemId } from '#libs/commitments/src/domain/terms.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  claimCompletion,
  confirmCompletion,
  decideCause,
  reportProgress,
  sendBackCompletion,
  stateCause,
  voidConfirmation,
  withdrawClaim,
} from '#libs/contracts/src/http/commitment-work.js';
import { id } from '#libs/kernel/src/ids.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';

/** Items at work: reported, shown, claimed, confirmed. */
@Controller()
export class WorkController {
  constructor(private readonly commands: AuthorizedCommands) {}

  @Endpoint(reportProgress)
  reportProgress(
    @Input(reportProgress) { params, body }: InputOf<typeof reportProgress>,
  ): Promise<ReplyOf<typeof reportProgress>> {
    const { note, percent, health, reading } = body;
    const progress = { percent, health, reading: reading && { ...reading, on: localDate(reading.on) } };
    return this.commands.execute(new ReportProgress(params.id, item(params), progress, note));
  }

  @Endpoint(claimCompletion)
  claimCompletion(
    @Input(claimCompletion) { params, body }: InputOf<typeof claimCompletion>,
  ): Promise<ReplyOf<typeof claimCompletion>> {
    return this.commands.execute(new ClaimCompletion(params.id, item(params), body.note));
  }

  @Endpoint(withdrawClaim)
  withdrawClaim(
    @Input(withdrawClaim) { params, body }: InputOf<typeof withdrawClaim>,
  ): Promise<ReplyOf<typeof withdrawClaim>> {
    return this.commands.execute(new WithdrawClaim(params.id, item(params), body.reason));
  }

  @Endpoint(confirmCompletion)
  confirmCompletion(
    @Input(confirmCompletion) { params, body }: InputOf<typeof confirmCompletion>,
  ): Promise<ReplyOf<typeof confirmCompletion>> {
    return this.commands.execute(new ConfirmCompletion(params.id, item(params), body.claim, body.note));
  }

  @Endpoint(sendBackCompletion)
  sendBackCompletion(
    @Input(sendBackCompletion) { params, body }: InputOf<typeof sendBackCompletion>,
  ): Promise<ReplyOf<typeof sendBackCompletion>> {
    return this.commands.execute(new SendBackCompletion(params.id, item(params), body.claim, body.reason));
  }

  @Endpoint(voidConfirmation)
  voidConfirmation(
    @Input(voidConfirmation) { params, body }: InputOf<typeof voidConfirmation>,
  ): Promise<ReplyOf<typeof voidConfirmation>> {
    return this.commands.execute(new VoidConfirmation(params.id, item(params), body.reason));
  }

  @Endpoint(stateCause)
  stateCause(
    @Input(stateCause) { params, body }: InputOf<typeof stateCause>,
  ): Promise<ReplyOf<typeof stateCause>> {
    const { reason, unmetItemId } = body;
    const unmet = unmetItemId === null ? null : id<'item'>(unmetItemId);
    const cause = { causeId: randomUUID(), unmetItemId: unmet, reason };
    return this.commands.execute(new StateCause(params.id, item(params), cause));
  }

  @Endpoint(decideCause)
  decideCause(
    @Input(decideCause) { params, body }: InputOf<typeof decideCause>,
  ): Promise<ReplyOf<typeof decideCause>> {
    return this.commands.execute(
      new DecideCause(params.id, item(params), params.causeId, body.confirmed, body.reason),
    );
  }
}

const item = ({ itemId }: { readonly itemId: string }): ItemId => id<'item'>(itemId);
