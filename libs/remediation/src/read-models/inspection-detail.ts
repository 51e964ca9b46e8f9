import { Injectable } from '@nestjs/common';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getInspection } from '#libs/contracts/src/http/inspections.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { told } from '#libs/platform/src/event-store/told.js';
import { KnownNames } from '#libs/platform/src/reading/known-names.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import type { InspectionEvent } from '../domain/inspection-events.js';
import type { Inspection } from '../domain/inspection.js';
import { everybodyOf } from '../domain/team.js';
import { inspectionStream } from '../inspection-stream.js';
import { namedFile, namedFiles } from './detail/named-files.js';
import { partsOf } from './detail/plays-part.js';
import { InspectionQueries } from './inspection-queries.js';
import { RulesToday } from './rules-today.js';

type Detail = ReplyOf<typeof getInspection>;
type Opened = Exclude<Inspection, { readonly status: 'NONE' }>;

/** One inspection whole, as far as the reader sees it: of a concluded one a unit sees what concerns itself. */
@Injectable()
export class InspectionDetail {
  constructor(
    private readonly database: Database,
    private readonly queries: InspectionQueries,
    private readonly today: RulesToday,
  ) {}

  /** Throws RuleBroken NOT_FOUND where there is none that the reader may see. */
  async read(reader: Reader, id: string): Promise<Detail> {
    const row = await this.queries.one(reader, id);
    const missing = new RuleBroken('NOT_FOUND', { what: 'inspection', id });
    if (!row) throw missing;
    const { actor, today } = reader;
    const { tenantId } = actor;
    const rules = await this.today.read();
    return this.database.inTenant(tenantId, async (client) => {
      const { state, events, version } = await told(client, tenantId, inspectionStream, id);
      if (state.status === 'NONE') throw missing;
      const seen = ofUnits(
        state,
        row.units.map((unit) => unit.id),
      );
      const names = await KnownNames.of(client, tenantId, id, seen, today);
      const { scope, team } = seen;
      const concluded = seen.status === 'CONCLUDED' ? seen : null;
      return {
        ...row,
        version,
        visit: scope.visit && { ...scope.visit },
        contents: [...scope.contents],
        checklist: [...scope.checklist],
        team: {
          lead: names.person(team.lead),
          members: team.members.map((one) => names.person(one)),
          verifiers: team.verifiers.map((one) => names.person(one)),
        },
        sessions: seen.sessions.map(({ minutes, ...session }) => ({
          ...session,
          minutes: minutes && namedFile(minutes, names),
        })),
        answers: Object.entries(seen.answers).flatMap(([unitId, given]) =>
          Object.entries(given).map(([questionId, answer]) => ({ unitId, questionId, ...answer })),
        ),
        drafts:
          seen.status === 'OPEN'
            ? seen.findings.map(({ text: { evidence, ...text }, ...draft }) => ({
                ...draft,
                ...text,
                evidence: namedFiles(evidence, names),
              }))
            : [],
        conclusionFile: concluded?.file ? namedFile(concluded.file, names) : null,
        replyBy: concluded?.replyBy.on ?? null,
        severities: [...(concluded?.rules ?? rules).rules.severities],
        endedReason: reasonOf(events, names),
        actions: actionsOn(state, reader),
      };
    });
  }
}

/** What concerns these units alone. */
function ofUnits(state: Opened, units: readonly string[]): Opened {
  const of = ({ unitId }: { readonly unitId: string }): boolean => units.includes(unitId);
  return {
    ...state,
    sessions: state.sessions.filter(of),
    answers: Object.fromEntries(Object.entries(state.answers).filter(([unitId]) => units.includes(unitId))),
    findings: state.findings.filter(({ text }) => of(text)),
  };
}

function reasonOf(events: readonly InspectionEvent[], names: KnownNames): string | null {
  const cancelled = events.find((event) => event.type === 'InspectionCancelled');
  return cancelled?.type === 'InspectionCancelled' ? names.wordsOf(cancelled.data.remark) : null;
}

function actionsOn({ status, team }: Opened, { actor }: Reader): Detail['actions'] {
  const { is, inspects, holds } = partsOf(actor);
  const open = status === 'OPEN';
  const leads = inspects(team.lead);
  const offered: Readonly<Record<Detail['actions'][number], boolean>> = {
    REVISE: open && leads,
    CHANGE_TEAM: status !== 'CANCELLED' && (leads || holds('ADMINISTRATOR')),
    NOTE: open && holds('INSPECTOR') && is(...everybodyOf(team)),
    CONCLUDE: open && leads,
    CANCEL: open && leads,
  };
  // The keys of the record just above.
  return (Object.keys(offered) as Detail['actions']).filter((action) => offered[action]);
}
