import { readFileSync } from 'node:fs';

/** Whether a process of this number runs, whoever owns it. One that ended but was never collected does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return procStat(pid)?.[0] !== 'Z';
}

/**
 * A name for a living process that a later process with the same number does not share: containers hand out
 * the same few numbers after every restart. Undefined when there is no such process.
 */
export function processIdentity(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined;
  const startTime = procStat(pid)?.[19];
  return startTime ? `${pid} ${startTime}` : `${pid}`;
}

/** What Linux tells of a process, from its state on; other systems have no such file. */
function procStat(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The program's name comes before it in brackets and may itself hold spaces and brackets.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
