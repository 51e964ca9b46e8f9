import { randomUUID } from 'node:crypto';
import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { endAbsence, listAbsences, listDeputies, recordAbsence } from '#libs/contracts/src/http/absences.js';
import { id } from '#libs/kernel/src/ids.js';
import { EndAbsence } from '#libs/organization/src/end-absence.js';
import { AbsenceList } from '#libs/organization/src/read-models/absence-list.js';
import { RecordAbsence } from '#libs/organization/src/record-absence.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { asOneself } from '../session/as-oneself.js';
import { actorOf } from '../session/current-session.js';

/** Who is away when, and who stands in. */
@Controller()
export class AbsencesController {
  constructor(
    private readonly commands: AuthorizedCommands,
    private readonly absences: AbsenceList,
  ) {}

  @Endpoint(listAbsences)
  list(
    @Input(listAbsences) { params }: InputOf<typeof listAbsences>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof listAbsences>> {
    return this.absences.of(actorOf(request), params.id);
  }

  @Endpoint(listDeputies)
  async deputies(
    @Input(listDeputies) { params, query }: InputOf<typeof listDeputies>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof listDeputies>> {
    return { items: await this.absences.deputies(actorOf(request), params.id, query.search) };
  }

  @Endpoint(recordAbsence)
  record(
    @Input(recordAbsence) { params, body }: InputOf<typeof recordAbsence>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof recordAbsence>> {
    const days = { from: localDate(body.from), to: localDate(body.to) };
    const deputyId = body.deputyId === null ? null : id<'person'>(body.deputyId);
    const absence = { absenceId: randomUUID(), ...days, deputyId };
    return this.dispatch(request, new RecordAbsence(id(params.id), absence, body.version));
  }

  @Endpoint(endAbsence)
  end(
    @Input(endAbsence) { params, body }: InputOf<typeof endAbsence>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof endAbsence>> {
    const { id: personId, absenceId } = params;
    return this.dispatch(request, new EndAbsence(id(personId), absenceId, localDate(body.on), body.version));
  }

  /** Everybody about himself; a token only by what its owner holds. */
  private dispatch<Result>(request: FastifyRequest, command: RecordAbsence | EndAbsence): Promise<Result> {
    const own = request.session !== undefined && command.personId === actorOf(request).personId;
    return own ? asOneself(request, () => this.commands.execute(command)) : this.commands.execute(command);
  }
}
