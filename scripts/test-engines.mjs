import { mkdirSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { findProgram } from './find-program.mjs';
import { inRoot } from './root.mjs';
import { Problem, step } from './step.mjs';
import { removeLeftovers, testFolder } from './test-folder.mjs';
import { startTestRedis } from './test-redis.mjs';

const hints = {
  redis: 'Install Redis (apt-get install redis-server, brew install redis) or set REDIS_URL.',
  chromium: 'Install Chromium (apt-get install chromium) or set CHROMIUM_PATH.',
  pdfTools:
    'Install Poppler, the tools of NSS and OpenSSL (apt-get install poppler-utils libnss3-tools openssl, brew install poppler nss openssl).',
};

/** Starts what the tests need, in a folder of its own that `stop` removes. */
export async function startEngines() {
  removeLeftovers();
  const folder = testFolder();
  mkdirSync(folder, { mode: 0o755 });
  const started = [];
  const stop = async () => {
    await Promise.all(started.map((engine) => engine.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  const env = { CAMKET_TEST_FOLDER: folder };
  try {
    await step('PostgreSQL', async () => {
      const { startEmbeddedPostgres } = await fromDist(
        'libs/platform/src/embedded/start-embedded-postgres.js',
      );
      const postgres = await startEmbeddedPostgres({ dataDir: folder, fast: true });
      started.push(postgres);
      env.TEST_DATABASE_URL = postgres.url;
    });
    await step('Redis', async () => {
      const redis = await startTestRedis(folder);
      if (!redis) return missing('Redis', hints.redis);
      started.push(redis);
      env.TEST_REDIS_URL = redis.url;
    });
    await step('Chromium', () => {
      const chromium =
        process.env.CHROMIUM_PATH ||
        findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
      if (!chromium) return missing('Chromium', hints.chromium);
      env.TEST_CHROMIUM = chromium;
    });
    await step('PDF tools', () => {
      if (!['pdfsig', 'certutil', 'openssl'].every((name) => findProgram(name)))
        return missing('What reads and signs PDFs', hints.pdfTools);
      env.TEST_PDF_TOOLS = 'true';
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { env, folder, stop };
}

function fromDist(path) {
  return import(pathToFileURL(inRoot('dist', path)).href);
}

/** At home a missing engine skips its tests; where every change is checked, it must not pass unseen. */
function missing(name, hint) {
  if (process.env.CI) throw new Problem(`${name} is not installed, and CI is set.`, hint);
  return `not here: its tests are skipped. ${hint}`;
}
