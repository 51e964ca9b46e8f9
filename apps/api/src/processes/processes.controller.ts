import { Controller } from '@nestjs/common';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { getProcess } from '#libs/contracts/src/http/processes.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { Processes } from '#libs/platform/src/processes/processes.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { UnitNames } from './unit-names.js';

@Controller()
export class ProcessesController {
  constructor(
    private readonly processes: Processes,
    private readonly names: UnitNames,
  ) {}

  /** One's own only: what was left out, and why, is for the one who asked for it. */
  @Endpoint(getProcess)
  async get(@Input(getProcess) { params }: InputOf<typeof getProcess>): Promise<ReplyOf<typeof getProcess>> {
    const { tenantId, personId } = currentJourney().actor;
    const found = await this.processes.find(tenantId, params.id);
    if (!found || found.actorId !== personId)
      throw new RuleBroken('NOT_FOUND', { what: 'process', id: params.id });
    const { id, kind, state, total, done, startedAt, endedAt } = found;
    const names = await this.names.today(
      tenantId,
      found.skipped.map(({ unitId }) => unitId),
    );
    const skipped = found.skipped.map(({ unitId, code }) => ({
      unit: { id: unitId, name: names.get(unitId) ?? '' },
      code,
    }));
    const times = { startedAt: startedAt.toISOString(), endedAt: endedAt?.toISOString() ?? null };
    return { id, kind, state, total, done, skipped, ...times };
  }
}
