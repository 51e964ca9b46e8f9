import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { DatabaseError } from 'pg';
import { officialFunctions } from '#libs/kernel/src/who-may.js';
import { diagnose } from './diagnose.js';
import { problemsEn } from './problems.en.js';
import { problemsVi } from './problems.vi.js';
import { isProblemCode, problemStatus } from './problem-status.js';
import { wordsEn } from './words.en.js';
import { wordsVi } from './words.vi.js';
import { writeProblem } from './write-problem.js';

const folders = ['../../../../../libs', '../..'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
const sources = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('.spec.'))
    .map((path) => readFileSync(join(folder, path), 'utf8')),
);
const matches = (pattern: RegExp): string[] =>
  sources.flatMap((text) => [...text.matchAll(pattern)].map(([, found = '']) => found));

describe('the catalogues of problems', () => {
  it('have the same sentences in both languages', () => {
    expect(Object.keys(problemsVi.problems).toSorted()).toEqual(Object.keys(problemStatus).toSorted());
    expect(Object.keys(problemsEn.problems).toSorted()).toEqual(Object.keys(problemStatus).toSorted());
    expect(Object.keys(problemsVi.fields)).toEqual(Object.keys(problemsEn.fields));
    for (const name of ['functions', 'events', 'clarities', 'statuses'] as const)
      expect(Object.keys(wordsVi[name])).toEqual(Object.keys(wordsEn[name]));
    expect(Object.keys(wordsVi.functions)).toEqual([...officialFunctions]);
  });

  it('know every rule that the domain can break', () => {
    const codes = [...matches(/RuleBroken\(\s*'([A-Z_]+)'/g), ...matches(/asRule\(\s*'\w+',\s*'([A-Z_]+)'/g)];
    expect(codes.length).toBeGreaterThan(10);
    expect([...new Set(codes)].filter((code) => !isProblemCode(code))).toEqual([]);
  });

  it('know every event that a conflict can name', () => {
    const types = matches(/DomainEvent<\s*'(\w+)'/g);
    expect(types.length).toBeGreaterThan(4);
    expect(types.filter((type) => !Object.hasOwn(wordsVi.events, type))).toEqual([]);
  });

  it.each(Object.keys(problemStatus).filter(isProblemCode))(
    'say %s in full sentences without details',
    (code) => {
      for (const { problems } of [problemsVi, problemsEn]) {
        const { title, detail } = problems[code];
        expect(title).not.toMatch(/[.!?]$/);
        expect(detail({})).toMatch(/[.]$/);
        expect(detail({})).not.toMatch(/undefined|null|NaN|\[object/);
      }
    },
  );

  it('call a step of a ladder by what it does or by its number, never by its code', () => {
    const urge = { rung: 'URGE', action: 'URGE', workingDays: 5, level: 0 };
    const second = { rung: 'SECOND-SUPERIOR', action: 'ESCALATE', workingDays: 20, level: 2 };
    const refused = { problem: 'HOUR', rung: 'AFTER-1-2', number: 9 };
    const { LADDER_LAXER: laxerVi, LADDER_REFUSED: refusedVi } = problemsVi.problems;
    const { LADDER_LAXER: laxerEn, LADDER_REFUSED: refusedEn } = problemsEn.problems;
    expect(laxerVi.detail(urge)).toContain('phải giữ mốc đôn đốc khi quá hạn 5 ngày làm việc,');
    expect(laxerVi.detail(second)).toContain('mốc báo cáo cấp trên thứ 2 khi quá hạn 20 ngày làm việc,');
    expect(laxerEn.detail(second)).toContain('keep the report to superior no. 2, when 20 working days late,');
    expect(refusedVi.detail(refused)).toMatch(/^Mốc 9: /);
    expect(refusedEn.detail(refused)).toMatch(/^Step 9: /);
  });

  it('tell a rule nobody has a sentence for in general words, under its own code', () => {
    const diagnosis = { code: 'NEW_RULE', text: 'RULE_BROKEN', details: {} } as const;
    expect(writeProblem(diagnosis, { language: 'en', correlationId: 'c' })).toMatchObject({
      status: 422,
      code: 'NEW_RULE',
      title: problemsEn.problems.RULE_BROKEN.title,
    });
  });

  it('tell what the database refuses in place of the domain', () => {
    const refusal = Object.assign(new DatabaseError('file was swept', 1, 'error'), {
      code: '23514',
      constraint: 'files_swept_for_good',
    });
    expect(diagnose(refusal)).toEqual({ code: 'FILE_TOO_OLD', text: 'FILE_TOO_OLD', details: {} });
    expect(diagnose(Object.assign(refusal, { constraint: 'files_pkey' })).code).toBe('INTERNAL');
  });

  it('tell nothing of a fault of ours', () => {
    const problem = writeProblem(diagnose(new Error('select secret from accounts')), {
      language: 'en',
      correlationId: 'c',
    });
    expect(problem).toMatchObject({ status: 500, code: 'INTERNAL' });
    expect(JSON.stringify(problem)).not.toContain('secret from');
  });
});
