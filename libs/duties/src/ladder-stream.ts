import type { TenantId } from '#libs/kernel/src/ids.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { derivedId } from '#libs/platform/src/derived-id.js';
import type { LadderEvent } from './domain/ladder-events.js';
import { evolveLadder, inForce, neverPublished, type LadderHistory } from './domain/ladder-history.js';
import type { LadderScope } from './domain/ladder.js';

/** The ladder of one kind of duty in one place: one stream, a row as it stands, and a row for every version it ever had. */
export const ladderStream: StreamModel<LadderHistory, LadderEvent> = {
  type: 'ladder',
  initial: neverPublished,
  evolve: evolveLadder,
  duties: () => [],
  rows: (history) => {
    const { holds, versions } = history;
    const last = versions.at(-1);
    if (holds === null || last === undefined) return [];
    const { kind, where } = holds;
    const row = {
      kind,
      scope: where.scope,
      unit_id: where.scope === 'UNIT' ? where.unitId : null,
      duty_id: where.scope === 'DUTY' ? where.dutyId : null,
      number: last.number,
      rungs: last.rungs,
      most_extensions: last.mostExtensions,
      withdrawn: inForce(history) === undefined,
      published_at: last.publishedAt,
      published_by: last.publishedBy,
    };
    return [
      { table: 'ladders', stream: 'id', key: null, rows: [row] },
      {
        table: 'ladder_versions',
        stream: 'ladder_id',
        key: 'number',
        rows: versions.map(({ number, rungs, mostExtensions, publishedAt, publishedBy, until }) => ({
          number,
          rungs,
          most_extensions: mostExtensions,
          published_at: publishedAt,
          published_by: publishedBy,
          until,
        })),
      },
    ];
  },
  // Who may is settled against the place: a ladder knows neither the tree nor the parties of a duty.
  subject: () => undefined,
};

/** There is one ladder for each kind of duty in each place; its id follows from both. */
export function ladderId(tenantId: TenantId, kind: string, where: LadderScope): string {
  switch (where.scope) {
    case 'TENANT':
      return derivedId(`ladder ${tenantId} ${kind}`);
    case 'UNIT':
      return derivedId(`ladder ${tenantId} ${kind} unit ${where.unitId}`);
    case 'DUTY':
      return derivedId(`ladder ${tenantId} ${kind} duty ${where.dutyId}`);
  }
}
