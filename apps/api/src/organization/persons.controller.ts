import { randomUUID } from 'node:crypto';
import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  correctDetails,
  getPerson,
  listPersons,
  lockAccount,
  openAccount,
  registerPerson,
} from '#libs/contracts/src/http/people.js';
import { id } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { CorrectDetails } from '#libs/organization/src/correct-details.js';
import { LockAccount } from '#libs/organization/src/lock-account.js';
import { OpenAccount } from '#libs/organization/src/open-account.js';
import { PersonList } from '#libs/organization/src/read-models/person-list.js';
import { RegisterPerson } from '#libs/organization/src/register-person.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { actorOf } from '../session/current-session.js';
import { PersonPages } from './person-pages.js';

/** People and their accounts. */
@Controller()
export class PersonsController {
  constructor(
    private readonly commands: AuthorizedCommands,
    private readonly persons: PersonList,
    private readonly pages: PersonPages,
  ) {}

  @Endpoint(listPersons)
  list(
    @Input(listPersons) { query }: InputOf<typeof listPersons>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof listPersons>> {
    return this.pages.page(actorOf(request), query);
  }

  @Endpoint(getPerson)
  async get(
    @Input(getPerson) { params }: InputOf<typeof getPerson>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof getPerson>> {
    const person = await this.persons.one(actorOf(request), params.id);
    if (!person) throw new RuleBroken('NOT_FOUND', { what: 'person', id: params.id });
    return person;
  }

  @Endpoint(registerPerson)
  register(
    @Input(registerPerson) { body: { unitId, name, email } }: InputOf<typeof registerPerson>,
  ): Promise<ReplyOf<typeof registerPerson>> {
    return this.commands.execute(new RegisterPerson(id(randomUUID()), id(unitId), { name, email }));
  }

  @Endpoint(correctDetails)
  correct(
    @Input(correctDetails) { params, body: { name, email, version } }: InputOf<typeof correctDetails>,
  ): Promise<ReplyOf<typeof correctDetails>> {
    return this.commands.execute(new CorrectDetails(id(params.id), { name, email }, version));
  }

  @Endpoint(openAccount)
  openAccount(
    @Input(openAccount) { params, body }: InputOf<typeof openAccount>,
  ): Promise<ReplyOf<typeof openAccount>> {
    const { username, password, version } = body;
    return this.commands.execute(new OpenAccount(id(params.id), username, password, version));
  }

  @Endpoint(lockAccount)
  lockAccount(
    @Input(lockAccount) { params, body }: InputOf<typeof lockAccount>,
  ): Promise<ReplyOf<typeof lockAccount>> {
    return this.commands.execute(new LockAccount(id(params.id), body.locked, body.version));
  }
}
