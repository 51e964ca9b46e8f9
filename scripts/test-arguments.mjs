/** What Jest is to run: everything quick, or with `--faults` the fault tests, long ones included. */
export function jestArguments(given, resultFile) {
  const faults = given.includes('--faults');
  const extra = given.filter((argument) => argument !== '--faults');
  const named = extra.some((argument) => !argument.startsWith('-'));
  return [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--maxWorkers=2',
    // Jest never lets go of a spec's modules (jestjs/jest#14605): a worker that holds those of many grows slow.
    '--workerIdleMemoryLimit=1GB',
    '--testMatch=**/*.spec.ts',
    '--testMatch=**/*.spec.mjs',
    '--testPathIgnorePatterns=/node_modules/',
    ...(faults ? [] : ['--testPathIgnorePatterns=/test/faults/long/']),
    '--json',
    `--outputFile=${resultFile}`,
    ...extra,
    ...(faults && !named ? ['test/faults/'] : []),
  ];
}
