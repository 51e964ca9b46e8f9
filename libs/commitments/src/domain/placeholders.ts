import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { postOfUnit } from './post-of-unit.js';
import type { TemplateText } from './template.js';

/** What is put in the place of each placeholder: the head's post, the unit's name, the year. */
export interface Filling {
  readonly chucDanh: string;
  readonly donVi: string;
  readonly nam: string;
}

/** Written `{donVi}`; anything else in braces is somebody's slip, and would stand in forty signed papers. */
const names = ['chucDanh', 'donVi', 'nam'] as const satisfies readonly (keyof Filling)[];
const BRACES = /\{([^{}]*)\}/g;
/** The post with its unit after it is one expression. */
const POST_OF_UNIT = '{chucDanh} {donVi}';

const nameOf = (written: string): keyof Filling | undefined => names.find((name) => name === written);

/** The text for one unit. What stands in the place of a placeholder is not looked at again. */
export const filled = (text: string, filling: Filling): string =>
  text
    .split(POST_OF_UNIT)
    .map((part) => part.replaceAll(BRACES, (whole, written: string) => fillingOf(written, filling) ?? whole))
    .join(postOfUnit(filling.chucDanh, filling.donVi));

const fillingOf = (written: string, filling: Filling): string | undefined => {
  const name = nameOf(written);
  return name && filling[name];
};

/** Every text of a template in which placeholders may stand, through one function. */
export const inTexts = (text: TemplateText, change: (text: string) => string): TemplateText => ({
  ...text,
  title: change(text.title),
  clauses: text.clauses.map(change),
  consequence: change(text.consequence),
  items: text.items.map((item) => ({
    ...item,
    task: change(item.task),
    product: change(item.product),
    authority: change(item.authority),
    responsibility: change(item.responsibility),
  })),
});

/** Throws TEMPLATE_PLACEHOLDER_UNKNOWN with all of them, as they are written. */
export function demandKnownPlaceholders(text: TemplateText): void {
  const unknown = new Set<string>();
  inTexts(text, (part) => {
    for (const [whole, written = ''] of part.matchAll(BRACES))
      if (nameOf(written) === undefined) unknown.add(whole);
    return part;
  });
  if (unknown.size > 0) throw new RuleBroken('TEMPLATE_PLACEHOLDER_UNKNOWN', { placeholders: [...unknown] });
}
