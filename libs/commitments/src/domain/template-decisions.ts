import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import { comparable } from '#libs/kernel/src/comparable.js';
import { id, type PersonId, type UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { demandKnownPlaceholders } from './placeholders.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import { sameValue } from '#libs/kernel/src/same-value.js';
import type { TemplateEvent } from './template-events.js';
import { inUse, type Template } from './template-state.js';
import { demandDays, termsFrom } from './template-terms.js';
import { measured, targetHeading, type TemplateText } from './template.js';
import { addressedTo, demandDistinctItems, gapsOf } from './terms.js';

interface Act {
  readonly by: PersonId;
  readonly at: Instant;
}

/** Publishes the first version of a template. */
export function publishTemplate(
  state: Template,
  { unitId, text }: { readonly unitId: UnitId; readonly text: TemplateText },
  { by, at }: Act,
): TemplateEvent[] {
  if (state.status !== 'NONE') throw new RuleBroken('TEMPLATE_EXISTS');
  demandWhole(text);
  return [{ type: 'TemplatePublished', data: { number: 1, unitId, text, by, at } }];
}

/** Publishes another version. The same text once more would be none: throws TEMPLATE_UNCHANGED. */
export function publishVersion(state: Template, text: TemplateText, { by, at }: Act): TemplateEvent[] {
  const { unitId, versions } = inUse(state);
  demandWhole(text);
  const last = versions.at(-1);
  if (sameValue(last?.text, text)) throw new RuleBroken('TEMPLATE_UNCHANGED');
  const number = versions.length + 1;
  return [{ type: 'TemplatePublished', data: { number, unitId, text, by, at } }];
}

/** From now on nothing is drafted from it. */
export function retireTemplate(
  state: Template,
  { by, at, remark }: Act & { remark: Remark },
): TemplateEvent[] {
  inUse(state);
  return [{ type: 'TemplateRetired', data: { by, at, remark } }];
}

/**
 * What a draft may still lack, a template may not: it would be lacking in all that is drafted from it. Throws
 * SIX_CLARITIES_INCOMPLETE, ITEM_TWICE, TEMPLATE_PLACEHOLDER_UNKNOWN, TEMPLATE_NO_SUCH_DAY, TEMPLATE_INDICATOR_TWICE.
 */
function demandWhole(text: TemplateText): void {
  demandDays(text);
  const anyUnit = { year: 2024, unitName: '-', post: '-' };
  const anybody = id<'person'>('00000000-0000-0000-0000-000000000000');
  const terms = addressedTo(anybody, termsFrom(text, anyUnit));
  const gaps = gapsOf(terms);
  if (gaps.length > 0) throw new RuleBroken('SIX_CLARITIES_INCOMPLETE', { gaps });
  demandDistinctItems(terms);
  demandKnownPlaceholders(text);
  const headings = measured(text).map((item) => comparable(targetHeading(item)));
  const twice = headings.filter((heading, index) => headings.indexOf(heading) < index);
  if (twice.length > 0) throw new RuleBroken('TEMPLATE_INDICATOR_TWICE', { indicators: twice });
}
