import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { ChainLink } from '#libs/kernel/src/organization.js';
import { newId } from '../../../../test/support/journey.js';
import { escalate } from './escalation.js';
import { deputiesIn, withPresentDeputies } from './present-deputies.js';

const [staff, head, deputy, chair] = [
  newId<'person'>(),
  newId<'person'>(),
  newId<'person'>(),
  newId<'person'>(),
];
const until = localDate('2024-03-15');
const chain: ChainLink[] = [
  { unit: newId<'unit'>(), head: { person: head, absence: { until, deputy } } },
  { unit: newId<'unit'>(), head: null },
  { unit: newId<'unit'>(), head: { person: chair, absence: null } },
];

describe('a deputy who is away himself', () => {
  it('is among those asked for', () => {
    expect(deputiesIn([chain, chain])).toEqual([deputy]);
  });

  it('is passed over as if nobody stood in', () => {
    expect(escalate(staff, withPresentDeputies(chain, new Set([deputy])), 1).to).toBe(chair);
    expect(escalate(staff, withPresentDeputies(chain, new Set([chair])), 1).to).toBe(deputy);
  });
});
