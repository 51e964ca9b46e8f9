import { Inject, Injectable } from '@nestjs/common';
import { CommandBus, type ICommand } from '@nestjs/cqrs';
import { Clock } from '#libs/kernel/src/clock.js';
import { Organization } from '#libs/kernel/src/organization.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import type { Subject, WhoMay } from '#libs/kernel/src/who-may.js';
import { currentJourney, travel } from '../journey.js';
import { Authorisation } from './authorisation.js';

/** The tables of all contexts in one, provided by the composing app. */
export const WHO_MAY = Symbol('who may');

/** A command that knows beforehand whom it concerns; otherwise the stream's own subject decides. */
interface Concerning {
  readonly concerns?: Subject;
}

/** The only way to dispatch a command: it checks who may, on the way in, against the table of the use case. */
@Injectable()
export class AuthorizedCommands {
  constructor(
    private readonly bus: CommandBus,
    private readonly organization: Organization,
    private readonly clock: Clock,
    @Inject(WHO_MAY) private readonly whoMay: WhoMay,
  ) {}

  async execute<Result>(command: ICommand & Concerning): Promise<Result> {
    const useCase = command.constructor.name;
    const allowances = this.whoMay[useCase];
    if (!allowances) throw new Error(`nobody may ${useCase}: it has no line in the table of who may`);
    const journey = currentJourney();
    if (
      !allowances.some((allowance) =>
        journey.actor.grants.some((grant) => grant.function === allowance.function),
      )
    )
      throw new RuleBroken('NOT_ALLOWED', { useCase, whoCan: allowances });

    const authorisation = new Authorisation(useCase, allowances, journey.actor, this.organization);
    return travel({ ...journey, authorisation }, async () => {
      if (command.concerns) await authorisation.settle(command.concerns, dateOf(await this.clock.now()));
      const result = await this.bus.execute<ICommand, Result>(command);
      if (!authorisation.settled) throw new Error(`${useCase} ended without asking who may do it`);
      return result;
    });
  }
}
