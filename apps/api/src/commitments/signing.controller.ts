import { Controller, UseGuards } from '@nestjs/common';
import { CountersignCommitments } from '#libs/commitments/src/countersign-commitments.js';
import { SignCommitments } from '#libs/commitments/src/sign-commitments.js';
import type { Proxy } from '#libs/commitments/src/signer.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { countersignCommitments, signCommitments } from '#libs/contracts/src/http/commitment-signing.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import { ActingFor } from '#libs/organization/src/acting-for.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { currentJourney, travel } from '#libs/platform/src/journey.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { SigningGrantGuard } from '../session/signing-grant.guard.js';

/** Signing needs more than a session: the password was re-entered a few minutes ago at most. */
@Controller()
@UseGuards(SigningGrantGuard)
export class SigningController {
  constructor(
    private readonly commands: AuthorizedCommands,
    private readonly acting: ActingFor,
  ) {}

  @Endpoint(signCommitments)
  async sign(
    @Input(signCommitments) { body }: InputOf<typeof signCommitments>,
  ): Promise<ReplyOf<typeof signCommitments>> {
    const { commitments, authorityId } = body;
    return this.under(authorityId, 'SIGN', (proxy) => new SignCommitments(commitments, proxy));
  }

  @Endpoint(countersignCommitments)
  async countersign(
    @Input(countersignCommitments) { body }: InputOf<typeof countersignCommitments>,
  ): Promise<ReplyOf<typeof countersignCommitments>> {
    const { commitments, authorityId } = body;
    return this.under(authorityId, 'COUNTERSIGN', (proxy) => new CountersignCommitments(commitments, proxy));
  }

  /** In one's own name, or in another's place: then on a journey that names both. */
  private async under(
    authorityId: string | null,
    act: 'SIGN' | 'COUNTERSIGN',
    signing: (proxy: Proxy | null) => SignCommitments | CountersignCommitments,
  ): Promise<{ changed: StreamPosition[] }> {
    if (authorityId === null) return { changed: await this.commands.execute(signing(null)) };
    const journey = currentJourney();
    const { actor, authority } = await this.acting.under(authorityId, act, journey.actor);
    const execute = () => this.commands.execute<StreamPosition[]>(signing(authority));
    return { changed: await travel({ ...journey, actor }, execute) };
  }
}
