/** Native ESM over the sources; swc strips the types, `npm run typecheck` checks them (specs too). */
const base = {
  testEnvironment: 'node',
  // A ceiling for machines under load, not an expectation: nothing here is timed.
  testTimeout: 30_000,
  testMatch: ['**/*.spec.ts', '**/*.spec.mjs'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^#libs/(.*)\\.js$': '<rootDir>/libs/$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.camket', '<rootDir>/bench'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
};

export default base;
