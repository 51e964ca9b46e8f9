import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  getSession,
  signIn,
  signOut,
  signOutEverywhere,
  type Session,
} from '#libs/contracts/src/http/session.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { CONFIG, type Config } from '#libs/platform/src/config.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { Authenticator } from './authenticator.js';
import { personOf } from './current-session.js';
import { giveCookie, readCookie, takeCookie } from './session-cookie.js';
import { SessionView } from './session-view.js';
import { Sessions } from './sessions.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** In and out. */
@Controller()
export class SignInController {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly sessions: Sessions,
    private readonly view: SessionView,
    private readonly throttle: SignInThrottle,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Endpoint(signIn)
  async signIn(
    @Input(signIn) { body: { username, password } }: InputOf<typeof signIn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReplyOf<typeof signIn>> {
    const account = username.toLowerCase();
    await this.throttle.attempt(account, request.ip);
    const identity = await this.authenticator.authenticate(account, password);
    if (!identity) throw new RuleBroken('WRONG_CREDENTIALS');
    await this.throttle.forgive(account, request.ip);
    await this.leave(readCookie(request, this.config));

    const token = await this.sessions.open(identity);
    const found = await this.sessions.find(token);
    if (!found) throw new RuleBroken('WRONG_CREDENTIALS');
    giveCookie(reply, this.config, token);
    return this.view.of(found.actor, found.session);
  }

  @Endpoint(getSession)
  getSession(@Req() request: FastifyRequest): Promise<Session> {
    const { actor, session } = personOf(request);
    return this.view.of(actor, session);
  }

  @Endpoint(signOut)
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<undefined> {
    const { actor, session } = personOf(request);
    await this.sessions.end(actor.tenantId, session.id);
    takeCookie(reply, this.config);
  }

  @Endpoint(signOutEverywhere)
  async signOutEverywhere(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<undefined> {
    await this.sessions.endAll(personOf(request).actor);
    takeCookie(reply, this.config);
  }

  /** Whoever signs in anew in the same browser leaves the session he came with. */
  private async leave(token: string | undefined): Promise<void> {
    const before = token === undefined ? undefined : await this.sessions.find(token);
    if (before) await this.sessions.end(before.actor.tenantId, before.session.id);
  }
}
