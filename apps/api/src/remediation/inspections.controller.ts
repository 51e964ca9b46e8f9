import { randomUUID } from 'node:crypto';
import { Controller } from '@nestjs/common';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  answerChecklist,
  cancelInspection,
  changeInspectionTeam,
  concludeInspection,
  dropFinding,
  holdSession,
  openInspection,
  reviseInspection,
  writeFinding,
} from '#libs/contracts/src/http/inspection-acts.js';
import { getInspection, listInspections } from '#libs/contracts/src/http/inspections.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { id } from '#libs/kernel/src/ids.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { AnswerChecklist } from '#libs/remediation/src/answer-checklist.js';
import { CancelInspection } from '#libs/remediation/src/cancel-inspection.js';
import { ChangeTeam } from '#libs/remediation/src/change-team.js';
import { ConcludeInspection } from '#libs/remediation/src/conclude-inspection.js';
import type { InspectionId } from '#libs/remediation/src/domain/finding-text.js';
import { DropFinding } from '#libs/remediation/src/drop-finding.js';
import { HoldSession } from '#libs/remediation/src/hold-session.js';
import { OpenInspection } from '#libs/remediation/src/open-inspection.js';
import { InspectionDetail } from '#libs/remediation/src/read-models/inspection-detail.js';
import { InspectionQueries } from '#libs/remediation/src/read-models/inspection-queries.js';
import { ReviseInspection } from '#libs/remediation/src/revise-inspection.js';
import { WriteFinding } from '#libs/remediation/src/write-finding.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { readerNow } from '../edge/reader-now.js';
import { documentGiven, findingGiven, scopeGiven, teamGiven } from './scope-given.js';

/** Inspections: begun, noted, concluded. */
@Controller()
export class InspectionsController {
  constructor(
    private readonly commands: AuthorizedCommands,
    private readonly queries: InspectionQueries,
    private readonly detail: InspectionDetail,
    private readonly clock: Clock,
  ) {}

  @Endpoint(listInspections)
  async list(
    @Input(listInspections) { query }: InputOf<typeof listInspections>,
  ): Promise<ReplyOf<typeof listInspections>> {
    return this.queries.list(await readerNow(this.clock), query);
  }

  @Endpoint(getInspection)
  async get(
    @Input(getInspection) { params }: InputOf<typeof getInspection>,
  ): Promise<ReplyOf<typeof getInspection>> {
    return this.detail.read(await readerNow(this.clock), params.id);
  }

  @Endpoint(openInspection)
  open(
    @Input(openInspection) { body }: InputOf<typeof openInspection>,
  ): Promise<ReplyOf<typeof openInspection>> {
    const { unitId, scope, team } = body;
    const inspectionId = id<'inspection'>(randomUUID());
    return this.commands.execute(
      new OpenInspection(inspectionId, id(unitId), scopeGiven(scope), teamGiven(team)),
    );
  }

  @Endpoint(reviseInspection)
  revise(
    @Input(reviseInspection) { params, body }: InputOf<typeof reviseInspection>,
  ): Promise<ReplyOf<typeof reviseInspection>> {
    return this.commands.execute(new ReviseInspection(of(params), scopeGiven(body.scope), body.version));
  }

  @Endpoint(changeInspectionTeam)
  changeTeam(
    @Input(changeInspectionTeam) { params, body }: InputOf<typeof changeInspectionTeam>,
  ): Promise<ReplyOf<typeof changeInspectionTeam>> {
    return this.commands.execute(new ChangeTeam(of(params), teamGiven(body.team), body.version));
  }

  @Endpoint(holdSession)
  holdSession(
    @Input(holdSession) { params, body }: InputOf<typeof holdSession>,
  ): Promise<ReplyOf<typeof holdSession>> {
    const { unitId, on, place, summary, minutesId } = body;
    const session = {
      sessionId: params.sessionId,
      unitId: id<'unit'>(unitId),
      on: localDate(on),
      place,
      summary,
    };
    return this.commands.execute(new HoldSession(of(params), session, minutesId));
  }

  @Endpoint(answerChecklist)
  answerChecklist(
    @Input(answerChecklist) { params, body }: InputOf<typeof answerChecklist>,
  ): Promise<ReplyOf<typeof answerChecklist>> {
    return this.commands.execute(new AnswerChecklist(of(params), id(params.unitId), body.answers));
  }

  @Endpoint(writeFinding)
  writeFinding(
    @Input(writeFinding) { params, body }: InputOf<typeof writeFinding>,
  ): Promise<ReplyOf<typeof writeFinding>> {
    const { revision, text, fileIds } = body;
    const findingId = id<'finding'>(params.findingId);
    return this.commands.execute(
      new WriteFinding(of(params), findingId, revision, findingGiven(text), fileIds),
    );
  }

  @Endpoint(dropFinding)
  dropFinding(
    @Input(dropFinding) { params, body }: InputOf<typeof dropFinding>,
  ): Promise<ReplyOf<typeof dropFinding>> {
    return this.commands.execute(new DropFinding(of(params), id(params.findingId), body.reason));
  }

  @Endpoint(concludeInspection)
  conclude(
    @Input(concludeInspection) { params, body }: InputOf<typeof concludeInspection>,
  ): Promise<ReplyOf<typeof concludeInspection>> {
    const { document, fileId, version } = body;
    return this.commands.execute(
      new ConcludeInspection(of(params), documentGiven(document), fileId, version),
    );
  }

  @Endpoint(cancelInspection)
  cancel(
    @Input(cancelInspection) { params, body }: InputOf<typeof cancelInspection>,
  ): Promise<ReplyOf<typeof cancelInspection>> {
    return this.commands.execute(new CancelInspection(of(params), body.reason));
  }
}

const of = (params: { readonly id: string }): InspectionId => id<'inspection'>(params.id);
