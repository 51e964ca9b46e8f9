import { Controller } from '@nestjs/common';
import { DropAmendment } from '#libs/commitments/src/drop-amendment.js';
import { ProposeAmendment } from '#libs/commitments/src/propose-amendment.js';
import { ReissueCommitment } from '#libs/commitments/src/reissue-commitment.js';
import { ReturnCommitment } from '#libs/commitments/src/return-commitment.js';
import { WithdrawCommitment } from '#libs/commitments/src/withdraw-commitment.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  dropAmendment,
  proposeAmendment,
  reissueCommitment,
  returnCommitment,
  withdrawCommitment,
} from '#libs/contracts/src/http/commitment-signing.js';
import { id } from '#libs/kernel/src/ids.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { coSignersGiven, offerGiven, termsGiven } from './terms-given.js';

/** What happens to a text besides signing it: it is returned, offered anew, taken back, amended. */
@Controller()
export class NegotiationController {
  constructor(private readonly commands: AuthorizedCommands) {}

  @Endpoint(returnCommitment)
  giveBack(
    @Input(returnCommitment) { params, body }: InputOf<typeof returnCommitment>,
  ): Promise<ReplyOf<typeof returnCommitment>> {
    const proposal = body.proposal && termsGiven(body.proposal);
    return this.commands.execute(new ReturnCommitment(params.id, body.version, body.reason, proposal));
  }

  @Endpoint(reissueCommitment)
  reissue(
    @Input(reissueCommitment) { params, body }: InputOf<typeof reissueCommitment>,
  ): Promise<ReplyOf<typeof reissueCommitment>> {
    const { version, signatoryId, coSigners, terms, reason } = body;
    const reissue = {
      signatoryId: id<'person'>(signatoryId),
      coSigners: coSignersGiven(coSigners),
      terms: termsGiven(terms),
      reason,
      ...offerGiven(body),
    };
    return this.commands.execute(new ReissueCommitment(params.id, version, reissue));
  }

  @Endpoint(withdrawCommitment)
  withdraw(
    @Input(withdrawCommitment) { params, body }: InputOf<typeof withdrawCommitment>,
  ): Promise<ReplyOf<typeof withdrawCommitment>> {
    return this.commands.execute(new WithdrawCommitment(params.id, body.version, body.reason));
  }

  @Endpoint(proposeAmendment)
  propose(
    @Input(proposeAmendment) { params, body }: InputOf<typeof proposeAmendment>,
  ): Promise<ReplyOf<typeof proposeAmendment>> {
    const { version, coSigners, terms, reason } = body;
    const amendment = {
      terms: termsGiven(terms),
      coSigners: coSignersGiven(coSigners),
      reason,
      ...offerGiven(body),
    };
    return this.commands.execute(new ProposeAmendment(params.id, version, amendment));
  }

  @Endpoint(dropAmendment)
  drop(
    @Input(dropAmendment) { params, body }: InputOf<typeof dropAmendment>,
  ): Promise<ReplyOf<typeof dropAmendment>> {
    return this.commands.execute(new DropAmendment(params.id, body.version, body.reason));
  }
}
