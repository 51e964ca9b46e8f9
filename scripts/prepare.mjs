import { ensureBuilt, hasPage } from './built.mjs';
import { ensureInstalled } from './installed.mjs';
import { checkNode } from './node-version.mjs';
import { step } from './step.mjs';

/** What both a start and a test run need first. Nothing that is up to date is done again. */
export async function prepare() {
  checkNode();
  await step('dependencies', ensureInstalled);
  await step('server', () => ensureBuilt('server'));
  if (hasPage()) await step('page', () => ensureBuilt('page'));
}
