import { Controller, Header, Inject, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import {
  closeCalendarFeed,
  getDutyCalendar,
  listCalendarFeeds,
  openCalendarFeed,
  readCalendarFeed,
} from '#libs/contracts/src/http/duty-calendar.js';
import { DutyCalendar } from '#libs/duties/src/read-models/duty-calendar.js';
import { OpenDuties } from '#libs/duties/src/read-models/open-duties.js';
import { CONFIG, type Config } from '#libs/platform/src/config.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';
import { Refused } from '../edge/problems/refused.js';
import { personOf } from '../session/current-session.js';
import { CalendarFeeds } from './calendar-feeds.js';
import { FeedThrottle } from './feed-throttle.js';

/** What is due when, on the page and in the calendar program of one's own. */
@Controller()
export class DutyCalendarController {
  constructor(
    private readonly calendar: DutyCalendar,
    private readonly duties: OpenDuties,
    private readonly feeds: CalendarFeeds,
    private readonly throttle: FeedThrottle,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Endpoint(getDutyCalendar)
  get(
    @Input(getDutyCalendar) { query }: InputOf<typeof getDutyCalendar>,
  ): Promise<ReplyOf<typeof getDutyCalendar>> {
    return this.calendar.read(currentJourney().actor, query);
  }

  @Endpoint(listCalendarFeeds)
  async list(@Req() request: FastifyRequest): Promise<ReplyOf<typeof listCalendarFeeds>> {
    return { items: await this.feeds.list(personOf(request).actor) };
  }

  @Endpoint(openCalendarFeed)
  open(
    @Input(openCalendarFeed) { body }: InputOf<typeof openCalendarFeed>,
    @Req() request: FastifyRequest,
  ): Promise<ReplyOf<typeof openCalendarFeed>> {
    return this.feeds.open(personOf(request).actor, body.unitId);
  }

  @Endpoint(closeCalendarFeed)
  async close(
    @Input(closeCalendarFeed) { params }: InputOf<typeof closeCalendarFeed>,
    @Req() request: FastifyRequest,
  ): Promise<undefined> {
    await this.feeds.close(personOf(request).actor, params.id);
  }

  @Endpoint(readCalendarFeed)
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, max-age=300')
  async read(
    @Input(readCalendarFeed) { params }: InputOf<typeof readCalendarFeed>,
    @Req() request: FastifyRequest,
  ): Promise<string> {
    await this.throttle.demand(request.ip);
    const feed = await this.feeds.find(params.file.replace(/\.ics$/, ''));
    if (!feed) {
      await this.throttle.missed(request.ip);
      throw new Refused('NOT_FOUND');
    }
    await this.throttle.read(feed.feedId);
    const { tenantId, personId, unitId } = feed;
    const frame = await this.feeds.looked(feed);
    const duties = await (unitId === null
      ? this.duties.ofPerson(tenantId, personId)
      : this.duties.ofUnit(tenantId, unitId));
    const origin = this.config.PUBLIC_URL?.replace(/\/+$/, '') ?? `${request.protocol}://${request.host}`;
    const { feedText } = await import('./feed-text.js');
    return feedText(duties, { ...frame, origin });
  }
}
