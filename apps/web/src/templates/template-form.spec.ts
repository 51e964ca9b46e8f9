import { describe, expect, it } from '@jest/globals';
import {
  emptyTemplate,
  emptyTemplateItem,
  sentText,
  templateObstacle,
  type TemplateForm,
} from './template-form.js';

const item = {
  ...emptyTemplateItem('i'),
  task: 'a',
  authority: 'b',
  responsibility: 'c',
  product: 'd',
  time: { kind: 'MONTH', month: 3 } as const,
};
const indicator = {
  code: 'A',
  name: 'a',
  unit: '%',
  baseline: null,
  target: 1,
  rollUp: null,
  direction: 'AT_LEAST' as const,
};
const form: TemplateForm = { unitId: 'u', text: { ...emptyTemplate('x').text, items: [item] } };
const withItem = (rest: object): TemplateForm => ({
  ...form,
  text: { ...form.text, items: [{ ...item, ...rest }] },
});

describe('a template that is being written', () => {
  it.each([
    ['UNIT', { ...form, unitId: null }],
    ['NAME', { ...form, text: { ...form.text, title: ' ' } }],
    ['ITEMS', withItem({ side: 'ASSIGNER' })],
    ['GAPS', withItem({ time: { kind: 'BY_ROADMAP', roadmap: ' ' } })],
    ['INDICATOR', withItem({ indicator: { ...indicator, code: 'á' } })],
    [undefined, withItem({ indicator })],
  ])('is kept from being published by %s', (obstacle, given) =>
    expect(templateObstacle(given)).toBe(obstacle),
  );

  it('is sent without empty lines', () => {
    const text = { ...form.text, title: ' T ', legalBases: ['a ', ' '], clauses: ['', 'b'] };
    expect(sentText(text)).toMatchObject({ title: 'T', legalBases: ['a'], clauses: ['b'] });
  });
});
