import { Injectable } from '@nestjs/common';
import type { ICommand } from '@nestjs/cqrs';
import type { Proxy } from '#libs/commitments/src/signer.js';
import { ActingFor } from '#libs/organization/src/acting-for.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { currentJourney, travel } from '#libs/platform/src/journey.js';

/** Signs in one's own name, or in another's place: then on a journey that names both. */
@Injectable()
export class InAnothersPlace {
  constructor(
    private readonly commands: AuthorizedCommands,
    private readonly acting: ActingFor,
  ) {}

  async under<Result>(
    authorityId: string | null,
    act: 'SIGN' | 'COUNTERSIGN',
    signing: (proxy: Proxy | null) => ICommand,
  ): Promise<Result> {
    if (authorityId === null) return this.commands.execute(signing(null));
    const journey = currentJourney();
    const { actor, authority } = await this.acting.under(authorityId, act, journey.actor);
    return travel({ ...journey, actor }, () => this.commands.execute<Result>(signing(authority)));
  }
}
