import { Injectable } from '@nestjs/common';
import { localDate } from '#libs/calendar/src/local-date.js';
import { id } from '#libs/kernel/src/ids.js';
import type { Process, ProcessKind, Step } from '#libs/platform/src/processes/process.js';
import type { Walk } from './counted-duties.js';
import { RecomputeDues, type CalendarChange } from './recompute-dues.js';
import { TellOfCalendar } from './tell-of-calendar.js';

/** The kind of process that moves open duties after a calendar changed. */
export const RECOMPUTE_DUES = 'recompute-dues';

/** What the process is started with. */
export interface RecomputeInput extends CalendarChange {
  /** The version's name and the document that orders it, for those who are told. */
  readonly label: string;
  readonly document: string;
}

/** First all duties, then all people whose duties moved: each is told once what moved for him. */
@Injectable()
export class RecomputeDuesProcess implements ProcessKind {
  readonly kind = RECOMPUTE_DUES;

  constructor(
    private readonly dues: RecomputeDues,
    private readonly people: TellOfCalendar,
  ) {}

  async step({ tenantId, input, cursor, correlationId }: Process): Promise<Step> {
    // Written by the consumer of calendar changes, and by nobody else.
    const change = input as RecomputeInput;
    if (cursor?.startsWith(TELL)) {
      const after = cursor.slice(TELL.length);
      const last = await this.people.tell(tenantId, change, after, correlationId);
      return { cursor: last === null ? null : TELL + last, done: 0 };
    }
    const { after, moved } = await this.dues.batch(tenantId, change, walkAt(cursor));
    return { cursor: after ? `${after.on}/${after.id}` : TELL + FIRST, done: moved.length };
  }
}

const TELL = 'tell:';
/** Before every person's id. */
const FIRST = '00000000-0000-0000-0000-000000000000';

function walkAt(cursor: string | null): Walk | null {
  if (cursor === null) return null;
  const [on = '', duty = ''] = cursor.split('/');
  return { on: localDate(on), id: id(duty) };
}
