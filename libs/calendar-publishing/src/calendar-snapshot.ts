import { overlaid, type CalendarOverlay } from '#libs/calendar/src/calendar-overlay.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { CalendarPlace } from './domain/calendar-events.js';
import { baseOf, overlayOf, type Layout } from './domain/compose.js';

/** A calendar as it stands. */
export interface StandingCalendar extends Layout {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly place: CalendarPlace;
}

/** What decides which overlays a unit works by on a day. */
export interface PlacedUnit {
  readonly level: string | null;
  /** The nearest unit, itself or above it, that has a calendar of its own. */
  readonly overlaidBy: UnitId | null;
}

/**
 * All calendars of an administration as they stood at one moment. Units that work alike share one object, and with it the
 * index of its days.
 */
export class CalendarSnapshot {
  private readonly composed = new Map<string, WorkingCalendar>();
  private readonly base: WorkingCalendar | null;
  private readonly levels = new Map<string, CalendarOverlay>();
  private readonly units = new Map<UnitId, CalendarOverlay>();

  constructor(readonly standing: readonly StandingCalendar[]) {
    let base: WorkingCalendar | null = null;
    for (const calendar of standing) {
      const { place } = calendar;
      if (place.scope === 'TENANT') base = baseOf(calendar);
      else if (place.scope === 'LEVEL') this.levels.set(place.level, overlayOf(calendar));
      else this.units.set(place.unitId, overlayOf(calendar));
    }
    this.base = base;
  }

  /** Units with a calendar of their own. */
  get overlaidUnits(): readonly UnitId[] {
    return [...this.units.keys()];
  }

  /** Whether everybody works alike. */
  get uniform(): boolean {
    return this.levels.size === 0 && this.units.size === 0;
  }

  /** The unit whose administrator publishes for all. */
  get rootUnit(): UnitId {
    const own = this.standing.find(({ place }) => place.scope === 'TENANT');
    if (!own) throw new RuleBroken('CALENDAR_MISSING', {});
    return own.place.unitId;
  }

  /** The same with one calendar as it is proposed. */
  with(proposed: StandingCalendar): CalendarSnapshot {
    return new CalendarSnapshot([...this.standing.filter(({ id }) => id !== proposed.id), proposed]);
  }

  /** What some unit may work by once one of the calendars is laid out so. */
  workedWith(id: string): (layout: Layout) => readonly WorkingCalendar[] {
    return (layout) => {
      const calendar = this.standing.find((one) => one.id === id);
      return calendar ? this.with({ ...calendar, ...layout }).everywhere() : [];
    };
  }

  /** What some unit may work by: the administration's own calendar, alone and under each overlay and pair of overlays. */
  everywhere(): readonly WorkingCalendar[] {
    const [levels, units] = [
      [null, ...this.levels.keys()],
      [null, ...this.units.keys()],
    ];
    return levels.flatMap((level) => units.map((overlaidBy) => this.of({ level, overlaidBy })));
  }

  /** The administration's own calendar. */
  ofTenant(): WorkingCalendar {
    if (this.base === null) throw new RuleBroken('CALENDAR_MISSING', {});
    return this.base;
  }

  /** The calendar of a unit that is so placed. */
  of({ level, overlaidBy }: PlacedUnit): WorkingCalendar {
    const overlays = [
      level === null ? undefined : this.levels.get(level),
      overlaidBy === null ? undefined : this.units.get(overlaidBy),
    ].flatMap((overlay) => overlay ?? []);
    const name = overlays.map(({ version }) => version).join('+');
    const known = this.composed.get(name);
    if (known) return known;
    const calendar = overlays.reduce(overlaid, this.ofTenant());
    this.composed.set(name, calendar);
    return calendar;
  }
}
