import { Injectable } from '@nestjs/common';
import type { ICommand } from '@nestjs/cqrs';
import { CountersignCommitments } from '#libs/commitments/src/countersign-commitments.js';
import { partiesOf, termsOf, type Commitment } from '#libs/commitments/src/domain/commitment-state.js';
import { alone } from '#libs/commitments/src/domain/parties.js';
import { commitmentStream } from '#libs/commitments/src/commitment-stream.js';
import { IssueCommitment } from '#libs/commitments/src/issue-commitment.js';
import { ProposeAmendment } from '#libs/commitments/src/propose-amendment.js';
import { readState } from '#libs/platform/src/event-store/read-state.js';
import { ReissueCommitment } from '#libs/commitments/src/reissue-commitment.js';
import { ReturnCommitment } from '#libs/commitments/src/return-commitment.js';
import { SignCommitments } from '#libs/commitments/src/sign-commitments.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import { ActingFor } from '#libs/organization/src/acting-for.js';
import { changedTerms } from './changed-terms.js';
import { FoundCommitments, type FoundCommitment } from './found-commitments.js';
import { givenBy, type Given } from './given.js';
import type { SigningAct } from './signing-acts.js';

/** How a text is issued, signed, sent back and changed; none where there is nothing left to sign. */
@Injectable()
export class SigningCommands {
  constructor(
    private readonly found: FoundCommitments,
    private readonly store: EventStore,
    private readonly acting: ActingFor,
  ) {}

  async of(actor: Actor, act: SigningAct): Promise<readonly Given[]> {
    const { tenantId } = actor;
    switch (act.kind) {
      case 'ISSUE': {
        const drafts = await this.found.in(tenantId, 'DRAFT', act.commitments);
        const offer = { signBy: act.signBy, answers: [] };
        return givenBy(
          actor,
          drafts.map(({ id, version }) => new IssueCommitment(id, version, offer)),
        );
      }
      case 'SIGN': {
        const read = await this.found.in(tenantId, 'ISSUED', act.commitments);
        return givenBy(actor, read.length > 0 ? [new SignCommitments(read)] : []);
      }
      case 'COUNTERSIGN': {
        const read = await this.found.in(tenantId, 'SIGNED', act.commitments);
        if (read.length === 0) return [];
        if (act.authority === null) return givenBy(actor, [new CountersignCommitments(read)]);
        const { actor: inPlace, authority } = await this.acting.under(act.authority, 'COUNTERSIGN', actor);
        return givenBy(inPlace, [new CountersignCommitments(read, authority)]);
      }
      case 'RETURN': {
        const issued = await this.found.in(tenantId, 'ISSUED', [act.commitment]);
        return givenBy(
          actor,
          issued.map(({ id, version }) => new ReturnCommitment(id, version, act.reason, null)),
        );
      }
      case 'REISSUE':
      case 'AMEND':
        return givenBy(actor, await this.another(actor, act));
    }
  }

  /** Another text in the place of the one that was sent back, or beside the one that is in force. */
  private async another(
    { tenantId }: Actor,
    act: Extract<SigningAct, { kind: 'REISSUE' | 'AMEND' }>,
  ): Promise<ICommand[]> {
    const status = act.kind === 'REISSUE' ? 'RETURNED' : 'IN_FORCE';
    const standing = await this.found.in(tenantId, status, [act.commitment]);
    return Promise.all(
      standing.map(async (one) =>
        anotherText(await readState(this.store, commitmentStream, one.id), one, act),
      ),
    );
  }
}

function anotherText(
  state: Commitment,
  { id, version }: FoundCommitment,
  { kind, signBy, changes, reason }: Extract<SigningAct, { kind: 'REISSUE' | 'AMEND' }>,
): ICommand {
  const [standing, parties] = [termsOf(state), partiesOf(state)];
  if (!standing || !parties) throw new Error(`commitment ${id} has a row and no text`);
  const offered = { signBy, answers: [], terms: changedTerms(standing, changes), reason };
  if (kind === 'AMEND') return new ProposeAmendment(id, version, { ...offered, coSigners: alone });
  const { signatoryId } = parties;
  return new ReissueCommitment(id, version, { ...offered, signatoryId, coSigners: alone });
}
