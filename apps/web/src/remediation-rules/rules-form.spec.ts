import { describe, expect, it } from '@jest/globals';
import { changesOf } from './changes-of.js';
import { anotherSeverity, codeFault, codeFrom, formOf, rulesOf } from './rules-form.js';
import type { RemediationRules } from './rules.js';

const rules: RemediationRules = {
  severities: [
    { code: 'SERIOUS', name: { vi: 'Nghiêm trọng', en: 'Serious' }, remedyWithin: 30 },
    { code: 'NO_LIMIT', name: { vi: 'Theo lộ trình', en: 'By roadmap' }, remedyWithin: null },
  ],
  replyWithin: 5,
  answerReplyWithin: 5,
  planWithin: 10,
  reviewPlanWithin: 5,
  revisePlanWithin: 5,
  verifyWithin: 5,
  decideExceptionWithin: 5,
  checkEffectAfter: 6,
  sample: { from: 20, percent: 20, least: 5 },
};
const form = formOf({ version: 3, rules });

describe('Rules that are being written', () => {
  it('begin with what was published, and change nothing by themselves', () => {
    expect(rulesOf(form)).toEqual(rules);
    expect(changesOf(rules, rulesOf(form) ?? rules)).toEqual([]);
  });

  it('can not be sent while a number is missing or out of bounds, or a name is empty', () => {
    const [first, ...others] = form.severities;
    if (!first) throw new Error('there is one');
    expect(rulesOf({ ...form, terms: { ...form.terms, planWithin: null } })).toBeUndefined();
    expect(rulesOf({ ...form, terms: { ...form.terms, planWithin: 251 } })).toBeUndefined();
    expect(rulesOf({ ...form, sample: { ...form.sample, from: 1 } })).toBeUndefined();
    expect(rulesOf({ ...form, severities: [{ ...first, vi: ' ' }, ...others] })).toBeUndefined();
    expect(rulesOf({ ...form, checks: false, months: null })?.checkEffectAfter).toBeNull();
  });

  it('say what they change: limits, names, terms and what is new', () => {
    const after: RemediationRules = {
      ...rules,
      severities: [
        { code: 'SERIOUS', name: { vi: 'Rất nghiêm trọng', en: 'Serious' }, remedyWithin: 20 },
        ...rules.severities.slice(1),
        { code: 'LIGHT', name: { vi: 'Nhẹ', en: 'Light' }, remedyWithin: 90 },
      ],
      planWithin: 15,
      checkEffectAfter: null,
    };
    expect(changesOf(rules, after).map(({ change }) => change)).toEqual([
      'NAME',
      'LIMIT',
      'ADDED',
      'TERM',
      'CHECK',
    ]);
  });

  it('give a new severity a code of its own', () => {
    expect(codeFrom('Very serious!')).toBe('VERY_SERIOUS');
    expect(codeFrom('Đặc biệt')).toBe('DAC_BIET');
    const added = { ...anotherSeverity, code: 'SERIOUS' };
    expect(codeFault('SERIOUS', [...form.severities, added])).toBe('CODE_TWICE');
    expect(codeFault('serious', form.severities)).toBe('CODE');
    expect(codeFault('SERIOUS', form.severities)).toBeUndefined();
  });
});
