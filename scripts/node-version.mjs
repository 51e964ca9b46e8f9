import { Problem } from './step.mjs';

const [major, minor] = [20, 19];

/** Refuses a Node that is too old to run the server. */
export function checkNode(version = process.versions.node) {
  const [hasMajor, hasMinor] = version.split('.').map(Number);
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return version;
  throw new Problem(
    `Camket needs Node ${major}.${minor} or newer; this is ${version}.`,
    `Install Node ${major}.${minor} or newer from https://nodejs.org (with nvm: nvm install 22) and start again.`,
  );
}
