import type { Item, Terms } from './draft-form.js';

export type Clarity = 'PERSON' | 'TASK' | 'AUTHORITY' | 'RESPONSIBILITY' | 'PRODUCT' | 'TIME';

export const clarities: readonly Clarity[] = [
  'PERSON',
  'TASK',
  'AUTHORITY',
  'RESPONSIBILITY',
  'PRODUCT',
  'TIME',
];

/** Who is meant where nobody is named: nobody, or each signatory himself. */
export type Unnamed = 'NOBODY' | 'EACH_SIGNATORY';

/** The clarities that an item still lacks: the live twin of the rule that decides when a draft is issued. */
export function missingIn(item: Item, unnamed: Unnamed): Clarity[] {
  const clear: Record<Clarity, boolean> = {
    // What binds the assigner binds him in person.
    PERSON: item.personId !== null || item.side === 'ASSIGNER' || unnamed === 'EACH_SIGNATORY',
    TASK: item.task.trim() !== '',
    AUTHORITY: item.authority.trim() !== '',
    RESPONSIBILITY: item.responsibility.trim() !== '',
    PRODUCT: item.product.trim() !== '',
    TIME: item.time !== null && (item.time.kind !== 'BY_ROADMAP' || item.time.roadmap.trim() !== ''),
  };
  return clarities.filter((clarity) => !clear[clarity]);
}

/** How many clarities the whole still lacks; without any item of the signatory's it lacks its task. */
export const gapCount = ({ items }: Terms, unnamed: Unnamed): number =>
  items.reduce(
    (count, item) => count + missingIn(item, unnamed).length,
    items.some(({ side }) => side === 'SIGNATORY') ? 0 : 1,
  );
