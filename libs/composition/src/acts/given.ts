import type { ICommand } from '@nestjs/cqrs';
import type { Actor } from '#libs/kernel/src/actor.js';

/** A command and who gives it: whoever acts, or the same person in another's place. */
export interface Given {
  readonly actor: Actor;
  readonly command: ICommand;
}

export const givenBy = (actor: Actor, commands: readonly ICommand[]): Given[] =>
  commands.map((command) => ({ actor, command }));
