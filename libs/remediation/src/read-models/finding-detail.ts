import { Injectable } from '@nestjs/common';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getFinding } from '#libs/contracts/src/http/findings.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { told } from '#libs/platform/src/event-store/told.js';
import { KnownNames } from '#libs/platform/src/reading/known-names.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import type { FindingEvent } from '../domain/finding-events.js';
import type { IssuedFinding } from '../domain/finding.js';
import { findingStream } from '../finding-stream.js';
import { findingActions } from './detail/finding-actions.js';
import { happeningsOf } from './detail/finding-happenings.js';
import { linesAgainst, repeatsOf } from './detail/finding-links.js';
import { namedFiles } from './detail/named-files.js';
import { FindingQueries } from './finding-queries.js';

type Detail = ReplyOf<typeof getFinding>;

/** One finding with its whole life. */
@Injectable()
export class FindingDetail {
  constructor(
    private readonly database: Database,
    private readonly queries: FindingQueries,
  ) {}

  /** Throws RuleBroken NOT_FOUND where there is none that the reader may see. */
  async read(reader: Reader, id: string): Promise<Detail> {
    const row = await this.queries.one(reader, id);
    const missing = new RuleBroken('NOT_FOUND', { what: 'finding', id });
    if (!row) throw missing;
    const { actor, today } = reader;
    const { tenantId } = actor;
    return this.database.inTenant(tenantId, async (client) => {
      const { state, events, version } = await told(client, tenantId, findingStream, id);
      if (state.status === 'NONE') throw missing;
      const planLines = await linesAgainst(client, tenantId, id);
      const names = await KnownNames.of(client, tenantId, id, { state, events, planLines }, today);
      const links = await repeatsOf(client, tenantId, id, state.text.repeatOf);
      const { text, team, conclusion } = state;
      return {
        ...row,
        version,
        inspection: links.inspection,
        conclusionOn: conclusion.on,
        legalGround: text.legalGround,
        addressee: text.addressee,
        evidence: namedFiles(text.evidence, names),
        team: { lead: names.person(team.lead), verifiers: team.verifiers.map((one) => names.person(one)) },
        reply: replyOf(state, events, names),
        exceptions: exceptionsOf(state, events, names),
        check: checkOf(events, names),
        planLines: planLines.map(({ leadId, ...line }) => ({
          ...line,
          lead: leadId && names.person(leadId),
        })),
        repeatedFrom: links.repeatedFrom,
        repeats: links.repeats,
        happenings: await happeningsOf(client, reader, { events, planLines, names }),
        actions: findingActions(state, actor),
      };
    });
  }
}

function replyOf(
  { reply }: IssuedFinding,
  events: readonly FindingEvent[],
  names: KnownNames,
): Detail['reply'] {
  const replied = events.find((event) => event.type === 'FindingReplied');
  if (!reply || replied?.type !== 'FindingReplied') return null;
  const answered = events.find((event) => event.type === 'ReplyAnswered');
  const answer = answered?.type === 'ReplyAnswered' ? answered.data : null;
  const { at, by, remark, files } = replied.data;
  return {
    at,
    by: names.person(by),
    text: names.wordsOf(remark),
    files: namedFiles(files, names),
    answerBy: reply.answerBy.on,
    answeredAt: reply.answeredAt,
    outcome: answer?.outcome ?? null,
    answer: names.wordsOf(answer?.remark),
  };
}

function exceptionsOf(
  { exceptions }: IssuedFinding,
  events: readonly FindingEvent[],
  names: KnownNames,
): Detail['exceptions'] {
  return exceptions.flatMap(({ exceptionId, state, until, decideBy, decidedAt, expires }) => {
    const asked = events.find(
      (event) => event.type === 'ExceptionAsked' && event.data.exceptionId === exceptionId,
    );
    const decided = events.find(
      (event) => event.type === 'ExceptionDecided' && event.data.exceptionId === exceptionId,
    );
    if (asked?.type !== 'ExceptionAsked') return [];
    const decision = decided?.type === 'ExceptionDecided' ? decided.data : null;
    return {
      exceptionId,
      state,
      askedAt: asked.data.at,
      askedBy: names.person(asked.data.by),
      until,
      reason: names.wordsOf(asked.data.remark),
      decideBy: decideBy.on,
      decidedAt,
      decidedBy: decision && names.person(decision.by),
      expiresOn: expires?.on ?? null,
      answer: names.wordsOf(decision?.remark),
    };
  });
}

function checkOf(events: readonly FindingEvent[], names: KnownNames): Detail['check'] {
  const checked = events.find((event) => event.type === 'EffectChecked');
  if (checked?.type !== 'EffectChecked') return null;
  const { at, by, effective, remark } = checked.data;
  return { at, by: names.person(by), effective, note: names.wordsOf(remark) };
}
