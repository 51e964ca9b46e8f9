import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { changePassword, openSigningGrant, setLanguage } from '#libs/contracts/src/http/session.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { ChangePassword } from '#libs/organization/src/change-password.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { Database } from '#libs/platform/src/database/database.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { asOneself } from './as-oneself.js';
import { Authenticator, type Confirmed } from './authenticator.js';
import { personOf } from './current-session.js';
import { Sessions } from './sessions.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** What everybody does with his own account, whatever his functions. */
@Controller()
export class OwnAccountController {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly sessions: Sessions,
    private readonly throttle: SignInThrottle,
    private readonly commands: AuthorizedCommands,
    private readonly database: Database,
  ) {}

  @Endpoint(openSigningGrant)
  async openSigningGrant(
    @Input(openSigningGrant) { body }: InputOf<typeof openSigningGrant>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof openSigningGrant>> {
    const { actor, session } = personOf(request);
    const { initialPassword } = await this.demandPassword(request, body.password);
    // A signature must be nobody else's: whoever set the password could give it as well.
    if (initialPassword) throw new RuleBroken('OWN_PASSWORD_NEEDED');
    return { until: await this.sessions.grantSigning(actor.tenantId, session.id) };
  }

  @Endpoint(changePassword)
  async changePassword(
    @Input(changePassword) { body }: InputOf<typeof changePassword>,
    @Req() request: FastifyRequest,
  ): Promise<undefined> {
    const { actor, session } = personOf(request);
    // Counted and never forgiven: each change ends sessions, and refuses what the administrator is about to do.
    await this.throttle.change(actor.personId);
    const { accountEpoch, initialPassword } = await this.demandPassword(request, body.current);
    if (initialPassword && body.next === body.current) throw new RuleBroken('SAME_PASSWORD');
    await asOneself(request, () =>
      this.commands.execute(new ChangePassword(actor.personId, body.next, accountEpoch)),
    );
    await this.sessions.keep(actor.tenantId, session.id, accountEpoch);
  }

  @Endpoint(setLanguage)
  async setLanguage(
    @Input(setLanguage) { body }: InputOf<typeof setLanguage>,
    @Req() request: FastifyRequest,
  ): Promise<undefined> {
    const { tenantId, personId } = personOf(request).actor;
    await this.database.inTenant(tenantId, (client) =>
      client.query(
        `insert into person_preferences (tenant_id, person_id, language) values ($1, $2, $3)
         on conflict (tenant_id, person_id) do update set language = excluded.language`,
        [tenantId, personId, body.language],
      ),
    );
  }

  private async demandPassword(request: FastifyRequest, password: string): Promise<Confirmed> {
    const { actor } = personOf(request);
    await this.throttle.reenter(actor.personId);
    const identity = await this.authenticator.confirm(actor, password);
    if (!identity) throw new RuleBroken('WRONG_PASSWORD');
    await this.throttle.reentered(actor.personId);
    return identity;
  }
}
