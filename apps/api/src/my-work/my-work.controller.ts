import { Controller } from '@nestjs/common';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { CommitmentQueries } from '#libs/commitments/src/read-models/commitment-queries.js';
import { WaitingForOthers } from '#libs/commitments/src/read-models/waiting-for-others.js';
import type { InputOf, ReplyOf } from '#libs/contracts/src/endpoint.js';
import { getMyWork, markNoticeRead } from '#libs/contracts/src/http/my-work.js';
import { DutyQueries } from '#libs/duties/src/read-models/duty-queries.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { NoticeQueries } from '#libs/notices/src/read-models/notice-queries.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { Endpoint, Input } from '../edge/endpoint.decorator.js';

@Controller()
export class MyWorkController {
  constructor(
    private readonly clock: Clock,
    private readonly commitments: CommitmentQueries,
    private readonly forOthers: WaitingForOthers,
    private readonly duties: DutyQueries,
    private readonly notices: NoticeQueries,
  ) {}

  @Endpoint(getMyWork)
  async get(): Promise<ReplyOf<typeof getMyWork>> {
    const { actor } = currentJourney();
    const { tenantId, personId } = actor;
    const today = dateOf(await this.clock.now());
    const [toSign, toCountersign, forOthers, duties, owedToMe, { notices, unread }] = await Promise.all([
      this.commitments.toSign({ actor, today }),
      this.commitments.toCountersign({ actor, today }),
      this.forOthers.counts({ actor, today }),
      this.duties.ofOwner(tenantId, personId),
      this.duties.owedAndLate(tenantId, personId),
      this.notices.of(tenantId, personId),
    ]);
    const overdue = duties.filter(({ timing }) => timing === 'OVERDUE').length;
    const dueSoon = duties.filter(({ timing }) => timing === 'DUE_SOON' || timing === 'DUE_TODAY').length;
    return { today, overdue, dueSoon, toSign, toCountersign, forOthers, duties, owedToMe, notices, unread };
  }

  @Endpoint(markNoticeRead)
  async markRead(
    @Input(markNoticeRead) { params }: InputOf<typeof markNoticeRead>,
  ): Promise<ReplyOf<typeof markNoticeRead>> {
    const { tenantId, personId } = currentJourney().actor;
    await this.notices.markRead(tenantId, personId, params.id);
  }
}
