import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { changed, instant, line, person } from './common.js';

const tag = 'remediation';
const days = z.int().min(1).max(250);

export const severityCode = z.string().regex(/^[A-Z][A-Z0-9_]{0,29}$/);

/** How grave a finding is; `remedyWithin` in working days, null where there is no limit. */
export const severity = z.strictObject({
  code: severityCode,
  name: z.strictObject({ vi: line(60), en: line(60) }),
  remedyWithin: days.nullable(),
});

export const remediationRules = z.strictObject({
  severities: z.array(severity).min(1).max(20),
  replyWithin: days,
  answerReplyWithin: days,
  planWithin: days,
  reviewPlanWithin: days,
  revisePlanWithin: days,
  verifyWithin: days,
  decideExceptionWithin: days,
  /** Months; null where nobody looks again. */
  checkEffectAfter: z.int().min(1).max(60).nullable(),
  sample: z.strictObject({
    from: z.int().min(2).max(10_000),
    percent: z.int().min(1).max(100),
    least: z.int().min(1).max(1_000),
  }),
});
export type RemediationRules = z.output<typeof remediationRules>;

export const getRemediationRules = endpoint({
  name: 'getRemediationRules',
  method: 'GET',
  path: '/api/remediation-rules',
  summary: 'By what terms inspections are followed up today',
  tag,
  reply: z.strictObject({
    /** 0 while nobody published any: those that Camket starts with. */
    number: z.int(),
    version: z.int(),
    rules: remediationRules,
    publishedAt: instant.nullable(),
    publishedBy: person.nullable(),
    mayPublish: z.boolean(),
  }),
});

export const publishRemediationRules = endpoint({
  name: 'publishRemediationRules',
  method: 'PUT',
  path: '/api/remediation-rules',
  summary: 'Publish other terms; what was concluded before keeps its own',
  tag,
  body: z.strictObject({ version: z.int().min(0), rules: remediationRules }),
  reply: changed,
});
