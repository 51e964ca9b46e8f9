import { spawn } from 'node:child_process';

/**
 * Runs a program to its end. `quiet` keeps its output to itself unless it fails.
 * Resolves to its exit code and, when quiet, to what it said.
 */
export function run(program, args, { quiet = false, ...options } = {}) {
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  return new Promise((resolve, reject) => {
    let said = '';
    const child = spawn(program, args, { stdio, ...options });
    const stopForwarding = forwardSignals(child);
    child.once('error', reject);
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text));
    child.once('close', (code, signal) => {
      stopForwarding();
      resolve({ code: code ?? 1, signal, said });
    });
  });
}

/** Ctrl-C reaches the child by itself; a service manager's signal comes to us alone. */
function forwardSignals(child) {
  const forward = () => child.kill('SIGTERM');
  process.on('SIGTERM', forward);
  return () => process.off('SIGTERM', forward);
}
