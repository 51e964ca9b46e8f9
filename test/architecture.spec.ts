import { describe, expect, it } from '@jest/globals';
import { importsIn, importsOf, sources } from './architecture/imports.js';
import { rules, violations } from './architecture/rules.js';

const root = new URL('..', import.meta.url).pathname;
const files = sources(root, 'libs', 'apps');

/** One planted violation for each rule, in the order of the rules. */
const planted: readonly [file: string, source: string][] = [
  ['libs/kernel/src/clock.ts', "import { z } from 'zod';"],
  ['libs/calendar/src/term.ts', "import type { Clock } from '#libs/kernel/src/clock.js';"],
  ['libs/contracts/src/jobs.ts', "import { id } from '#libs/kernel/src/ids.js';"],
  [
    'libs/documents/src/pdf/render-document.ts',
    "import { canonicalJson } from '#libs/platform/src/canonical-json.js';",
  ],
  ['libs/commitments/src/domain/terms.ts', "import { Injectable } from '@nestjs/common';"],
  ['libs/commitments/src/sign-commitments.ts', "import { DataSource } from 'typeorm';"],
  [
    'libs/commitments/src/sign-commitments.ts',
    "import { unitStream } from '#libs/organization/src/unit-stream.js';",
  ],
  ['libs/platform/src/journey.ts', "import { draft } from '#libs/commitments/src/domain/decisions.js';"],
  ['libs/duties/src/plan-reminders.ts', "import { x } from '../../../apps/api/src/main.js';"],
  ['apps/api/src/main.ts', "const worker = await import('../../worker/src/main.js');"],
  ['apps/web/src/main.tsx', "import { id } from '#libs/kernel/src/ids.js';"],
];

describe('the house', () => {
  it('walks no arrow backwards', () => {
    expect(violations(importsIn(root, files))).toEqual([]);
  });

  it('is looked at whole', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(importsIn(root, files).length).toBeGreaterThan(files.length);
  });

  it.each(planted.map((violation, index) => [rules[index]?.says ?? '', ...violation] as const))(
    'notices when %s is not so',
    (says, file, source) => {
      expect(violations(importsOf(file, source)).join()).toContain(says);
    },
  );

  it('has a planted violation for each rule', () => {
    expect(planted).toHaveLength(rules.length);
  });

  it('has no barrels', () => {
    expect(files.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([]);
  });
});
