import type { Rung } from '#libs/duties/src/domain/ladder.js';

/** A step of a ladder: it reminds the owner at seven, once, unless something else is said. */
export const rung = (name: string, workingDays: number, part: Partial<Rung> = {}): Rung => ({
  name,
  action: 'REMIND',
  workingDays,
  hour: '07:00',
  level: 0,
  unlessAcknowledged: false,
  repeat: null,
  statutory: false,
  ...part,
});
