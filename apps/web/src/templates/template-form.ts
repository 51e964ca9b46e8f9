import type { Call } from '../api/endpoints.js';
import type { Clarity } from '../commitments/draft/gaps.js';

export type TemplateText = Call<'publishTemplate'>['body']['text'];
export type TemplateItem = TemplateText['items'][number];
export type TemplateTime = TemplateItem['time'];
export type Indicator = NonNullable<TemplateItem['indicator']>;

/** A template that is being written, complete enough to be put aside and taken up again. */
export interface TemplateForm {
  readonly unitId: string | null;
  readonly text: TemplateText;
}

export const emptyTemplateItem = (id: string): TemplateItem => ({
  id,
  side: 'SIGNATORY',
  task: '',
  authority: '',
  responsibility: '',
  product: '',
  time: null,
  indicator: null,
});

export const emptyTemplate = (title: string): TemplateForm => ({
  unitId: null,
  text: { title, legalBases: [], clauses: [], consequence: '', items: [] },
});

const lines = (texts: readonly string[] = []): string[] => texts.map((line) => line.trim()).filter(Boolean);

/** The text as it is sent: without the blanks at the edges and without empty lines. */
export const sentText = (text: TemplateText): TemplateText => ({
  ...text,
  title: text.title.trim(),
  legalBases: lines(text.legalBases),
  clauses: lines(text.clauses),
});

/** The clarities that an item still lacks; who does it is each unit's own head. */
export function missingInTemplate({
  task,
  authority,
  responsibility,
  product,
  time,
}: TemplateItem): Clarity[] {
  const clear: [Clarity, boolean][] = [
    ['TASK', task.trim() !== ''],
    ['AUTHORITY', authority.trim() !== ''],
    ['RESPONSIBILITY', responsibility.trim() !== ''],
    ['PRODUCT', product.trim() !== ''],
    ['TIME', time !== null && (time.kind !== 'BY_ROADMAP' || time.roadmap.trim() !== '')],
  ];
  return clear.flatMap(([clarity, has]) => (has ? [] : [clarity]));
}

/** Whether an indicator can be sent: it has a name, a unit and a code. */
export const isWhole = (indicator: TemplateItem['indicator']): boolean =>
  !indicator ||
  (indicator.name.trim() !== '' &&
    indicator.unit.trim() !== '' &&
    /^[A-Z0-9][A-Z0-9_]{0,39}$/.test(indicator.code));

export type TemplateObstacle = 'UNIT' | 'NAME' | 'ITEMS' | 'GAPS' | 'INDICATOR';

/** The first thing that keeps a template from being published, in the order in which one would mend it. */
export function templateObstacle({ unitId, text }: TemplateForm): TemplateObstacle | undefined {
  if (unitId === null) return 'UNIT';
  if (text.title.trim() === '') return 'NAME';
  if (!text.items.some(({ side }) => side !== 'ASSIGNER')) return 'ITEMS';
  if (text.items.some((item) => missingInTemplate(item).length > 0)) return 'GAPS';
  return text.items.every(({ indicator }) => isWhole(indicator)) ? undefined : 'INDICATOR';
}
