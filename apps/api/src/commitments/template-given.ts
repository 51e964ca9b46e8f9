import type { TemplateText } from '#libs/commitments/src/domain/template.js';
import type { TemplateTextGiven } from '#libs/contracts/src/http/template-text.js';
import { id } from '#libs/kernel/src/ids.js';

/** The text of a template as it came in, each id known for what it is. */
export const templateGiven = (text: TemplateTextGiven): TemplateText => ({
  ...text,
  items: text.items.map((item) => ({ ...item, id: id<'item'>(item.id) })),
});
