import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { localDate } from '#libs/calendar/src/local-date.js';
import { CalendarProposals } from '#libs/calendar-publishing/src/calendar-proposals.js';
import { ChangeCalendar } from '#libs/calendar-publishing/src/change-calendar.js';
import type { CalendarEdit } from '#libs/calendar-publishing/src/domain/calendar-decisions.js';
import { OpenOverlay, type OverlayPlace } from '#libs/calendar-publishing/src/open-overlay.js';
import { CalendarQueries } from '#libs/calendar-publishing/src/read-models/calendar-queries.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  changeCalendar,
  getCalendar,
  listCalendarMoves,
  listCalendars,
  openOverlay,
  previewCalendar,
} from '#libs/contracts/src/http/calendars.js';
import { CalendarMoves } from '#libs/duties/src/read-models/calendar-moves.js';
import { CalendarPreview } from '#libs/duties/src/read-models/calendar-preview.js';
import { id } from '#libs/kernel/src/ids.js';
import { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { actorOf } from '../session/current-session.js';

/** Working calendars: read by everybody, published by who administers. */
@Controller()
export class CalendarsController {
  constructor(
    private readonly commands: AuthorizedCommands,
    private readonly calendars: CalendarQueries,
    private readonly proposals: CalendarProposals,
    private readonly preview: CalendarPreview,
    private readonly moves: CalendarMoves,
  ) {}

  @Endpoint(listCalendars)
  async list(@Req() request: FastifyRequest): Promise<ReplyOf<typeof listCalendars>> {
    return { items: await this.calendars.list(actorOf(request).tenantId) };
  }

  @Endpoint(getCalendar)
  get(
    @Input(getCalendar) { params }: InputOf<typeof getCalendar>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof getCalendar>> {
    return this.calendars.one(actorOf(request).tenantId, params.id);
  }

  @Endpoint(listCalendarMoves)
  moved(
    @Input(listCalendarMoves) { params }: InputOf<typeof listCalendarMoves>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof listCalendarMoves>> {
    return this.moves.of(actorOf(request), params.id, params.number);
  }

  @Endpoint(openOverlay)
  open(@Input(openOverlay) { body }: InputOf<typeof openOverlay>): Promise<ReplyOf<typeof openOverlay>> {
    const { place, name, document, note } = body;
    const where: OverlayPlace = place.scope === 'UNIT' ? { ...place, unitId: id(place.unitId) } : place;
    return this.commands.execute(new OpenOverlay(where, name, document, note));
  }

  @Endpoint(previewCalendar)
  async foresee(
    @Input(previewCalendar) { params, body }: InputOf<typeof previewCalendar>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof previewCalendar>> {
    const actor = actorOf(request);
    const { place, touched, calendars } = await this.proposals.propose(actor, params.id, editOf(body));
    return this.preview.of(actor.tenantId, place, touched, calendars);
  }

  @Endpoint(changeCalendar)
  change(
    @Input(changeCalendar) { params, body }: InputOf<typeof changeCalendar>,
  ): Promise<ReplyOf<typeof changeCalendar>> {
    return this.commands.execute(new ChangeCalendar(params.id, editOf(body), body.version));
  }
}

function editOf(body: InputOf<typeof previewCalendar>['body']): CalendarEdit {
  const { document, note, days, coveredTo, confirmedTo, officeHours, transferCut } = body;
  return {
    document,
    note,
    days: days.map(({ date, day }) => {
      if (day === null) return { date: localDate(date), day: null };
      const { provisional, ...certain } = day;
      return {
        date: localDate(date),
        day: { date: localDate(date), ...certain, ...(provisional ? { provisional } : {}) },
      };
    }),
    coveredTo: coveredTo === undefined ? undefined : localDate(coveredTo),
    confirmedTo: confirmedTo === undefined ? undefined : localDate(confirmedTo),
    officeHours,
    transferCut,
  };
}
