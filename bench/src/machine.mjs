import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';

/**
 * What the figures were measured on; nothing that tells whose machine it is.
 * @param {{ postgres: string, redis: string | undefined, fsyncMs: number }} engines
 * @returns {[string, string][]}
 */
export function describeMachine({ postgres, redis, fsyncMs }) {
  return [
    ['Processor', `${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores`],
    ['Memory', `${Math.round(totalmem() / 2 ** 30)} GiB`],
    ['Operating system', `${distribution()}, ${process.platform} ${process.arch}`],
    ['Disk', `one flush takes ${fsyncMs.toFixed(2)} ms (write of 8 kB and fdatasync, median of 300)`],
    ['Node', process.version],
    ['PostgreSQL', `${postgres}, embedded, fsync and synchronous_commit on`],
    ['Redis', redis ? `${redis}, append-only file off` : 'none'],
  ];
}

function distribution() {
  try {
    return /^PRETTY_NAME="?(.*?)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? process.platform;
  } catch {
    return process.platform;
  }
}
