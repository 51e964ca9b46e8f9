import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { TenantId, UnitId } from '#libs/kernel/src/ids.js';
import { Organization, type ChainLink } from '#libs/kernel/src/organization.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { policyFor, type PublishedLadder } from './domain/cascade.js';
import { noticesAhead, type AwayOn, type ForetoldNotice, type StepAhead } from './domain/foretold.js';
import { outlook } from './domain/ledger-plan.js';
import type { RehearsedDuty } from './read-models/rehearsed-duties.js';

/** The ladders by which duties are foretold, and when. */
export interface ForetellBy {
  readonly tenantId: TenantId;
  readonly published: readonly PublishedLadder[];
  /** The units above each unit, nearest first, itself included. */
  readonly unitsAbove: ReadonlyMap<UnitId, readonly UnitId[]>;
  readonly awayOn: AwayOn;
  /** From the first of the two moments on, up to the other, exclusive. */
  readonly from: Instant;
  readonly until: Instant;
}

/** Foretells what the steps of duties will tell to whom, by the ladders of today and the organisation of each day as it is recorded by now. Writes nothing. */
@Injectable()
export class Foretell {
  constructor(
    private readonly organization: Organization,
    private readonly calendars: WorkingCalendars,
  ) {}

  async notices(
    duties: readonly RehearsedDuty[],
    by: ForetellBy,
    today: LocalDate,
  ): Promise<ForetoldNotice[]> {
    const { tenantId, published, unitsAbove, awayOn, from, until } = by;
    const units = [...new Set(duties.map(({ unit }) => unit))];
    const ownerUnits = [...new Set(duties.map(({ ownerUnit }) => ownerUnit))];
    const calendars = await this.calendars.ofUnits(units, today, tenantId);
    const chainOf = await this.chainsAhead(ownerUnits, today, dateOf(until), tenantId);
    return duties.flatMap((duty) => {
      const calendar = calendars.get(duty.unit);
      if (!calendar) return [];
      const placed = { id: duty.id, kind: duty.kind, units: unitsAbove.get(duty.unit) ?? [duty.unit] };
      const policy = policyFor(placed, published);
      const steps = outlook(duty.ledger, { ...policy, dueOn: duty.dueOn, from, calendar });
      const foretold = { ...duty, chainOn: (day: LocalDate) => chainOf(duty.ownerUnit, day) };
      return steps.flatMap(({ step, moment, stands, missing }): readonly ForetoldNotice[] => {
        const ahead = (stands ?? missing)?.state === 'PLANNED';
        if (!ahead || moment === null || moment >= until) return [];
        const { action, level, unlessAcknowledged, statutory } = step.rung;
        const taken: StepAhead = {
          rung: step.name,
          action,
          level,
          unlessAcknowledged,
          statutory,
          workingDays: step.workingDays,
          round: step.round,
          // What was to be taken by now is taken at once.
          at: moment < from ? from : moment,
        };
        return noticesAhead(foretold, taken, awayOn);
      });
    });
  }

  /** The chains of units on each day, asked for once for all the days between two changes of heads or places. */
  private async chainsAhead(
    units: readonly UnitId[],
    today: LocalDate,
    to: LocalDate,
    tenant: TenantId,
  ): Promise<(unit: UnitId, day: LocalDate) => readonly ChainLink[]> {
    const changes = await this.organization.changesBetween(today, to, tenant);
    const stretches: { from: LocalDate; chains: ReadonlyMap<UnitId, readonly ChainLink[]> }[] = [];
    for (const from of [today, ...changes])
      stretches.push({ from, chains: await this.organization.chainsAbove(units, from, tenant) });
    return (unit, day) => stretches.findLast(({ from }) => from <= day)?.chains.get(unit) ?? [];
  }
}
