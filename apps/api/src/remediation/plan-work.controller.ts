import { randomUUID } from 'node:crypto';
import { Controller } from '@nestjs/common';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  attachLineEvidence,
  claimLine,
  reportLine,
  reviewLineEvidence,
  sendBackLine,
  verifyLine,
  withdrawLineClaim,
  withdrawLineEvidence,
} from '#libs/contracts/src/http/plan-work.js';
import { id } from '#libs/kernel/src/ids.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { AttachLineEvidence } from '#libs/remediation/src/attach-line-evidence.js';
import { ClaimLine } from '#libs/remediation/src/claim-line.js';
import type { LineId, PlanId } from '#libs/remediation/src/domain/plan-line.js';
import { ReportLine } from '#libs/remediation/src/report-line.js';
import { ReviewLineEvidence } from '#libs/remediation/src/review-line-evidence.js';
import { SendBackLine } from '#libs/remediation/src/send-back-line.js';
import { VerifyLine } from '#libs/remediation/src/verify-line.js';
import { WithdrawLineClaim } from '#libs/remediation/src/withdraw-line-claim.js';
import { WithdrawLineEvidence } from '#libs/remediation/src/withdraw-line-evidence.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';

/** Lines of a plan at work: reported, shown, claimed, verified. */
@Controller()
export class PlanWorkController {
  constructor(private readonly commands: AuthorizedCommands) {}

  @Endpoint(reportLine)
  report(
    @Input(reportLine) { params, body }: InputOf<typeof reportLine>,
  ): Promise<ReplyOf<typeof reportLine>> {
    return this.commands.execute(new ReportLine(...of(params), body.percent, body.note));
  }

  @Endpoint(attachLineEvidence)
  attach(
    @Input(attachLineEvidence) { params, body }: InputOf<typeof attachLineEvidence>,
  ): Promise<ReplyOf<typeof attachLineEvidence>> {
    const { fileId, evidenceId, validUntil } = body;
    const evidence = {
      evidenceId: evidenceId ?? randomUUID(),
      fileId,
      validUntil: validUntil === null ? null : localDate(validUntil),
    };
    return this.commands.execute(new AttachLineEvidence(...of(params), evidence));
  }

  @Endpoint(withdrawLineEvidence)
  withdrawEvidence(
    @Input(withdrawLineEvidence) { params, body }: InputOf<typeof withdrawLineEvidence>,
  ): Promise<ReplyOf<typeof withdrawLineEvidence>> {
    return this.commands.execute(new WithdrawLineEvidence(...of(params), params.evidenceId, body.reason));
  }

  @Endpoint(reviewLineEvidence)
  review(
    @Input(reviewLineEvidence) { params, body }: InputOf<typeof reviewLineEvidence>,
  ): Promise<ReplyOf<typeof reviewLineEvidence>> {
    const { version, accepted, reason } = body;
    const review = { evidenceId: params.evidenceId, version, accepted };
    return this.commands.execute(new ReviewLineEvidence(...of(params), review, reason));
  }

  @Endpoint(claimLine)
  claim(@Input(claimLine) { params, body }: InputOf<typeof claimLine>): Promise<ReplyOf<typeof claimLine>> {
    return this.commands.execute(new ClaimLine(...of(params), body.note));
  }

  @Endpoint(withdrawLineClaim)
  withdrawClaim(
    @Input(withdrawLineClaim) { params, body }: InputOf<typeof withdrawLineClaim>,
  ): Promise<ReplyOf<typeof withdrawLineClaim>> {
    return this.commands.execute(new WithdrawLineClaim(...of(params), body.reason));
  }

  @Endpoint(verifyLine)
  verify(
    @Input(verifyLine) { params, body }: InputOf<typeof verifyLine>,
  ): Promise<ReplyOf<typeof verifyLine>> {
    return this.commands.execute(new VerifyLine(...of(params), body.claim, body.note));
  }

  @Endpoint(sendBackLine)
  sendBack(
    @Input(sendBackLine) { params, body }: InputOf<typeof sendBackLine>,
  ): Promise<ReplyOf<typeof sendBackLine>> {
    return this.commands.execute(new SendBackLine(...of(params), body.claim, body.reason));
  }
}

const of = (params: { readonly id: string; readonly lineId: string }): [PlanId, LineId] => [
  id<'plan'>(params.id),
  id<'line'>(params.lineId),
];
