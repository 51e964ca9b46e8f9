import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { TemplateEvent } from './template-events.js';
import type { TemplateText } from './template.js';

export interface TemplateVersion {
  readonly number: number;
  readonly text: TemplateText;
  readonly publishedBy: PersonId;
  readonly publishedAt: Instant;
}

interface Published {
  readonly unitId: UnitId;
  /** The last one is in force. */
  readonly versions: readonly TemplateVersion[];
}

/** A text that a unit drafts its commitments from, with every version it ever had. */
export type Template =
  | { readonly status: 'NONE' }
  | ({ readonly status: 'PUBLISHED' } & Published)
  | ({
      readonly status: 'RETIRED';
      readonly retiredBy: PersonId;
      readonly retiredAt: Instant;
      readonly remark: Remark;
    } & Published);

export const noTemplate: Template = { status: 'NONE' };

export function evolveTemplate(state: Template, event: TemplateEvent): Template {
  switch (event.type) {
    case 'TemplatePublished': {
      const { number, unitId, text, by, at } = event.data;
      const versions = state.status === 'NONE' ? [] : state.versions;
      const version = { number, text, publishedBy: by, publishedAt: at };
      return { status: 'PUBLISHED', unitId, versions: [...versions, version] };
    }
    case 'TemplateRetired': {
      if (state.status === 'NONE') return state;
      const { unitId, versions } = state;
      const { by, at, remark } = event.data;
      return { status: 'RETIRED', unitId, versions, retiredBy: by, retiredAt: at, remark };
    }
  }
}

/** Throws NOT_FOUND, or TEMPLATE_RETIRED. */
export function inUse(state: Template): Extract<Template, { status: 'PUBLISHED' }> {
  if (state.status === 'NONE') throw new RuleBroken('NOT_FOUND', { what: 'template' });
  if (state.status === 'RETIRED') throw new RuleBroken('TEMPLATE_RETIRED');
  return state;
}
