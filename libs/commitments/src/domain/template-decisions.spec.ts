import { describe, expect, it } from '@jest/globals';
import { onTime } from '../../../../test/support/commitment-story.js';
import { given } from '../../../../test/support/given.js';
import {
  act,
  another,
  aTemplateItem,
  by,
  templateCommands,
  templateStory,
  text,
  unitId,
} from '../../../../test/support/template-story.js';
import { turned } from '../../../../test/support/turned.js';
import { publishTemplate, publishVersion } from './template-decisions.js';
import { evolveTemplate, noTemplate, type Template } from './template-state.js';
import type { TemplateItem } from './template.js';

const model = { initial: noTemplate, evolve: evolveTemplate };
type Command = keyof typeof templateCommands;

/** Every other pair is refused. */
const allowed: Record<Template['status'], readonly Command[]> = {
  NONE: ['publish'],
  PUBLISHED: ['publishVersion', 'retire'],
  RETIRED: [],
};
const refusals: Record<Template['status'], string> = {
  NONE: 'NOT_FOUND',
  PUBLISHED: 'TEMPLATE_EXISTS',
  RETIRED: 'TEMPLATE_RETIRED',
};
// The keys of the two records.
const statuses = Object.keys(templateStory) as Template['status'][];
const commands = Object.keys(templateCommands) as Command[];
const pairs = statuses.flatMap((status) =>
  commands.map((command) => {
    const refusal = command === 'publish' ? 'TEMPLATE_EXISTS' : refusals[status];
    return [status, command, allowed[status].includes(command) ? null : refusal] as const;
  }),
);

describe('a template', () => {
  it.each(pairs)('%s: %s is refused with %s', (status, command, refusal) => {
    const when = given(model, ...templateStory[status]).when(templateCommands[command]);
    if (refusal === null) expect(() => when.thenRefused('')).toThrow('not refused');
    else when.thenRefused(refusal);
  });

  it.each(statuses)('that stands as %s got there by its own decisions', (status) => {
    expect(templateStory[status].reduce(evolveTemplate, noTemplate).status).toBe(status);
  });

  it.each(statuses)('that stands as %s is left without failing by any event', (status) => {
    const state = templateStory[status].reduce(evolveTemplate, noTemplate);
    for (const event of Object.values(templateStory).flat())
      expect(() => evolveTemplate(state, event)).not.toThrow();
  });

  it('keeps each version as it was published, under its number', () => {
    const { state } = given(model, ...templateStory.PUBLISHED);
    given(model, ...templateStory.PUBLISHED)
      .when((standing) => publishVersion(standing, another, act))
      .then({ type: 'TemplatePublished', data: { number: 2, unitId, text: another, ...act } });
    const [event] = publishVersion(state, another, act);
    expect(event && evolveTemplate(state, event)).toMatchObject({
      versions: [
        { number: 1, text, publishedBy: by },
        { number: 2, text: another },
      ],
    });
  });

  it('has no version twice', () => {
    given(model, ...templateStory.PUBLISHED)
      .when((state) => publishVersion(state, structuredClone(text), act))
      .thenRefused('TEMPLATE_UNCHANGED');
    // Read again from the record, its keys stand otherwise.
    given(model, ...templateStory.PUBLISHED)
      .when((state) => publishVersion(state, turned(text) as typeof text, act))
      .thenRefused('TEMPLATE_UNCHANGED');
  });

  const publishing = (items: readonly TemplateItem[], rest = {}) =>
    given(model).when((state) => publishTemplate(state, { unitId, text: { ...text, ...rest, items } }, act));

  it.each([
    ['no time', [aTemplateItem({ time: null })], 'SIX_CLARITIES_INCOMPLETE'],
    [
      'nothing that the signatory promises',
      [aTemplateItem({ side: 'ASSIGNER' })],
      'SIX_CLARITIES_INCOMPLETE',
    ],
    [
      'a day that no year has',
      [aTemplateItem({ time: { kind: 'DATE', month: 2, day: 30 } })],
      'TEMPLATE_NO_SUCH_DAY',
    ],
    [
      'a placeholder that nobody fills',
      [aTemplateItem({ task: 'Giao {donvi} và { donVi }' })],
      'TEMPLATE_PLACEHOLDER_UNKNOWN',
    ],
    [
      'two targets under one heading',
      [aTemplateItem(), aTemplateItem({ indicator: { ...onTime, name: ` ${onTime.name.toUpperCase()}` } })],
      'TEMPLATE_INDICATOR_TWICE',
    ],
  ])('is not published with %s', (_, items, code) => publishing(items).thenRefused(code));

  it('is not published with two items under one id', () => {
    const item = aTemplateItem();
    publishing([item, { ...item, indicator: null }]).thenRefused('ITEM_TWICE');
  });

  it('names every placeholder that is unknown', () => {
    publishing([aTemplateItem()], { title: '{x}', clauses: ['{y} và {x}'] }).thenRefused(
      'TEMPLATE_PLACEHOLDER_UNKNOWN',
      { placeholders: ['{x}', '{y}'] },
    );
  });
});
