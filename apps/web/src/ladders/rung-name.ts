import type { LadderRung } from '#libs/contracts/src/http/ladders.js';

type Meaning = Pick<LadderRung, 'action' | 'workingDays' | 'level'>;

/**
 * The name by which the ledger knows a step. It says what the step means: what was sent about a duty under a name is not sent
 * again under it, so a step that comes to mean something else needs another one.
 */
export function rungName(rung: Meaning, taken: readonly string[]): string {
  const meaning = meaningOf(rung);
  let name = meaning;
  for (let again = 2; taken.includes(name); again++) name = `${meaning}-${again}`;
  return name;
}

function meaningOf({ action, workingDays, level }: Meaning): string {
  switch (action) {
    case 'REMIND':
      if (workingDays === 0) return 'ON-DAY';
      return workingDays < 0 ? `BEFORE${workingDays}` : `AFTER-${workingDays}`;
    case 'ESCALATE':
      return `SUPERIOR-${level}-AFTER-${workingDays}`;
    case 'URGE':
      return `URGE-AFTER-${workingDays}`;
  }
}

/** A step with a part changed: what cannot go together is put right, and another meaning takes another name. */
export function changed(
  rung: LadderRung,
  part: Partial<LadderRung>,
  others: readonly LadderRung[],
): LadderRung {
  const next = { ...rung, ...part };
  const level = next.action === 'ESCALATE' ? Math.max(1, next.level) : 0;
  const workingDays = next.action === 'REMIND' ? next.workingDays : Math.max(1, next.workingDays);
  const statutory = part.action === undefined ? next.statutory : next.action !== 'REMIND';
  const whole = { ...next, level, workingDays, statutory };
  const same =
    whole.action === rung.action && whole.workingDays === rung.workingDays && whole.level === rung.level;
  return same
    ? whole
    : {
        ...whole,
        name: rungName(
          whole,
          others.map(({ name }) => name),
        ),
      };
}
