import { Controller, UseGuards } from '@nestjs/common';
import { CountersignCommitments } from '#libs/commitments/src/countersign-commitments.js';
import { SignCommitments } from '#libs/commitments/src/sign-commitments.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { countersignCommitments, signCommitments } from '#libs/contracts/src/http/commitment-signing.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { SigningGrantGuard } from '../session/signing-grant.guard.js';
import { InAnothersPlace } from './in-anothers-place.js';

/** Signing needs more than a session: the password was re-entered a few minutes ago at most. */
@Controller()
@UseGuards(SigningGrantGuard)
export class SigningController {
  constructor(private readonly acting: InAnothersPlace) {}

  @Endpoint(signCommitments)
  async sign(
    @Input(signCommitments) { body }: InputOf<typeof signCommitments>,
  ): Promise<ReplyOf<typeof signCommitments>> {
    const { commitments, authorityId } = body;
    const changed = await this.acting.under<StreamPosition[]>(
      authorityId,
      'SIGN',
      (proxy) => new SignCommitments(commitments, proxy),
    );
    return { changed };
  }

  @Endpoint(countersignCommitments)
  async countersign(
    @Input(countersignCommitments) { body }: InputOf<typeof countersignCommitments>,
  ): Promise<ReplyOf<typeof countersignCommitments>> {
    const { commitments, authorityId } = body;
    const changed = await this.acting.under<StreamPosition[]>(
      authorityId,
      'COUNTERSIGN',
      (proxy) => new CountersignCommitments(commitments, proxy),
    );
    return { changed };
  }
}
