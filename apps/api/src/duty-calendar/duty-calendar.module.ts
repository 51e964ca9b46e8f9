import { Module } from '@nestjs/common';
import { DutiesModule } from '#libs/duties/src/duties.module.js';
import { CalendarFeeds } from './calendar-feeds.js';
import { DutyCalendarController } from './duty-calendar.controller.js';
import { FeedThrottle } from './feed-throttle.js';

/** The edge of what is due when. */
@Module({
  imports: [DutiesModule],
  controllers: [DutyCalendarController],
  providers: [CalendarFeeds, FeedThrottle],
})
export class DutyCalendarModule {}
