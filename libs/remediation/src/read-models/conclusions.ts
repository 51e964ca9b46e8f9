import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { person, placedUnit } from '#libs/contracts/src/http/common.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { told } from '#libs/platform/src/event-store/told.js';
import { KnownNames } from '#libs/platform/src/reading/known-names.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';
import type { DocumentRef } from '../domain/document-ref.js';
import type { InspectionScope, WorkingSession } from '../domain/inspection-events.js';
import { evolveInspection, noInspection, type DraftFinding } from '../domain/inspection.js';
import { inspectionStream } from '../inspection-stream.js';
import { InspectionQueries } from './inspection-queries.js';

/** What an inspection concluded, as it stood at that moment and under the names of its day, as far as the reader may see it. */
export interface Conclusion {
  readonly document: DocumentRef;
  readonly side: z.output<typeof placedUnit>;
  readonly lead: z.output<typeof person>;
  readonly scope: InspectionScope;
  /** In the order of their names. */
  readonly units: readonly (z.output<typeof placedUnit> & {
    readonly findings: readonly (DraftFinding & { readonly severity: string })[];
  })[];
  readonly sessions: readonly (WorkingSession & { readonly unit: string })[];
  readonly replyBy: LocalDate | null;
  /** Working days from the end of the time for replies. */
  readonly planWithin: number;
}

const UNITS = `select placed_unit_on($1, id, $3::date) as unit from unnest($2::uuid[]) as u (id)`;

/** Conclusions of inspections, for the notices that are made of them. */
@Injectable()
export class Conclusions {
  constructor(
    private readonly database: Database,
    private readonly queries: InspectionQueries,
  ) {}

  /** Throws RuleBroken NOT_FOUND where the reader sees no such inspection, INSPECTION_STATUS where it is not concluded. */
  async read(reader: Reader, id: string): Promise<Conclusion> {
    const row = await this.queries.one(reader, id);
    if (!row) throw new RuleBroken('NOT_FOUND', { what: 'inspection', id });
    const { tenantId } = reader.actor;
    return this.database.inTenant(tenantId, async (client) => {
      const { events } = await told(client, tenantId, inspectionStream, id);
      const until = events.findIndex(({ type }) => type === 'InspectionConcluded');
      // What was changed in the team or came back afterwards is no part of it.
      const state = events.slice(0, until + 1).reduce(evolveInspection, noInspection);
      if (state.status !== 'CONCLUDED') throw new RuleBroken('INSPECTION_STATUS', { status: row.status });
      const { document, scope, team, rules, replyBy } = state;
      const seen = row.units.map((unit) => unit.id);
      const names = await KnownNames.of(client, tenantId, id, team, document.on);
      const { rows } = await client.query<{ unit: z.output<typeof placedUnit> }>(UNITS, [
        tenantId,
        [state.unitId, ...seen],
        document.on,
      ]);
      const [side, ...units] = rows.map(({ unit }) => unit);
      if (!side) throw new Error('an inspection of a unit that is not there');
      const severities = new Map(rules.rules.severities.map(({ code, name }) => [code, name.vi]));
      return {
        document,
        side,
        lead: names.person(team.lead),
        scope,
        units: units
          .toSorted((one, other) => one.name.localeCompare(other.name, 'vi'))
          .map((unit) => ({
            ...unit,
            findings: state.findings
              .filter(({ text }) => text.unitId === unit.id)
              .map((finding) => ({ ...finding, severity: severities.get(finding.text.severity) ?? '' })),
          })),
        sessions: state.sessions.flatMap((session) => {
          const unit = units.find((one) => one.id === session.unitId);
          return unit ? [{ ...session, unit: unit.name }] : [];
        }),
        replyBy: replyBy.on,
        planWithin: rules.rules.planWithin,
      };
    });
  }
}
