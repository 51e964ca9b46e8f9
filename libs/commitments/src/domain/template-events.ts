import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { TemplateText } from './template.js';

/** A version, as it will stay: drafts name it. Versions are consecutive, from 1. */
export type TemplatePublished = DomainEvent<
  'TemplatePublished',
  {
    readonly number: number;
    /** Whose template it is; the same in every version. */
    readonly unitId: UnitId;
    readonly text: TemplateText;
    readonly by: PersonId;
    readonly at: Instant;
  }
>;

/** Nothing is drafted from it any more; what was drafted stays. */
export type TemplateRetired = DomainEvent<
  'TemplateRetired',
  { readonly by: PersonId; readonly at: Instant; readonly remark: Remark }
>;

export type TemplateEvent = TemplatePublished | TemplateRetired;
