import type { Import } from './imports.js';

/** Libraries without a domain of their own; the others are contexts. */
const shared = ['kernel', 'contracts', 'calendar', 'documents', 'platform', 'composition'];

const libOf = (path: string): string | undefined => /^libs\/([^/]+)\//.exec(path)?.[1];
const appOf = (path: string): string | undefined => /^apps\/([^/]+)\//.exec(path)?.[1];
const isContext = (lib: string | undefined): lib is string => lib !== undefined && !shared.includes(lib);
const isOurs = (path: string): boolean => /^(libs|apps|test)\//.test(path);

/** A use case stands beside the domain, in the context's own folder. */
const isUseCase = (path: string): boolean =>
  /^libs\/[^/]+\/src\/[^/]+\.ts$/.test(path) && !path.endsWith('.module.ts');

interface Rule {
  readonly says: string;
  readonly breaks: (given: Import) => boolean;
}

/** The import rule of the house: an arrow is never walked backwards. */
export const rules: readonly Rule[] = [
  {
    says: 'the kernel imports the calendar and nothing else',
    breaks: ({ from, to }) => libOf(from) === 'kernel' && !['kernel', 'calendar'].includes(libOf(to) ?? ''),
  },
  {
    says: 'the calendar imports nothing',
    breaks: ({ from, to }) => libOf(from) === 'calendar' && libOf(to) !== 'calendar',
  },
  {
    says: 'contracts import zod and nothing else',
    breaks: ({ from, to }) => libOf(from) === 'contracts' && libOf(to) !== 'contracts' && to !== 'zod',
  },
  {
    says: 'documents import the kernel and the calendar and nothing else of ours',
    breaks: ({ from, to }) =>
      libOf(from) === 'documents' &&
      isOurs(to) &&
      !['documents', 'kernel', 'calendar'].includes(libOf(to) ?? ''),
  },
  {
    says: 'a domain imports its own folder, the kernel and the calendar',
    breaks: ({ from, to }) => {
      const domain = /^libs\/[^/]+\/src\/domain\//.exec(from)?.[0];
      return (
        domain !== undefined && !to.startsWith(domain) && libOf(to) !== 'kernel' && libOf(to) !== 'calendar'
      );
    },
  },
  {
    says: 'a use case knows no database and no queue',
    breaks: ({ from, to, typeOnly }) =>
      isContext(libOf(from)) &&
      isUseCase(from) &&
      ['typeorm', 'pg', 'bullmq', 'ioredis'].includes(to) &&
      !typeOnly,
  },
  {
    says: 'contexts meet only by types of each other’s events',
    breaks: ({ from, to, typeOnly }) => {
      const [one, other] = [libOf(from), libOf(to)];
      return (
        isContext(one) &&
        isContext(other) &&
        one !== other &&
        !(typeOnly && /\/domain\/[^/]*events\.ts$/.test(to))
      );
    },
  },
  {
    says: 'the platform knows no context',
    breaks: ({ from, to }) =>
      libOf(from) === 'platform' && (isContext(libOf(to)) || libOf(to) === 'composition'),
  },
  {
    says: 'a library knows no app',
    breaks: ({ from, to }) => libOf(from) !== undefined && /^(apps|test)\//.test(to),
  },
  {
    says: 'apps do not import one another',
    breaks: ({ from, to }) =>
      appOf(from) !== undefined && appOf(to) !== undefined && appOf(from) !== appOf(to),
  },
  {
    says: 'the page sees the contracts alone',
    breaks: ({ from, to }) =>
      appOf(from) === 'web' && isOurs(to) && appOf(to) !== 'web' && libOf(to) !== 'contracts',
  },
];

/** Every import that breaks a rule, as a sentence. */
export const violations = (imports: readonly Import[]): string[] =>
  imports.flatMap((given) =>
    rules
      .filter((rule) => rule.breaks(given))
      .map((rule) => `${given.from} imports ${given.to}, but ${rule.says}`),
  );
