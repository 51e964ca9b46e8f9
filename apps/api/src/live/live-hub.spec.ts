import { describe, expect, it, jest } from '@jest/globals';
import { newId } from '../../../../test/support/journey.js';
import { LiveHub, type Listener } from './live-hub.js';

const tenantId = newId<'tenant'>();
const listening = (over: Partial<Listener> = {}, writableLength = 0) => {
  const response = { write: jest.fn(() => true), end: jest.fn(), destroy: jest.fn(), writableLength };
  // Only what the hub uses of a response is there.
  const listener = {
    tenantId,
    personId: newId<'person'>(),
    session: 's',
    ...over,
    response,
  } as unknown as Listener;
  return { listener, response };
};

describe('the hub of live updates', () => {
  it('speaks to a tenant, or to one person of it', () => {
    const hub = new LiveHub();
    const [one, other, foreign] = [listening(), listening(), listening({ tenantId: newId<'tenant'>() })];
    for (const { listener } of [one, other, foreign]) hub.add(listener);
    hub.announce('commitments', tenantId);
    hub.announce('notices', tenantId, one.listener.personId);
    expect(one.response.write.mock.calls).toEqual([
      ['data: {"topic":"commitments"}\n\n'],
      ['data: {"topic":"notices"}\n\n'],
    ]);
    expect(other.response.write).toHaveBeenCalledTimes(1);
    expect(foreign.response.write).not.toHaveBeenCalled();
  });

  it('lets a client go that doesn’t read', () => {
    const hub = new LiveHub();
    const slow = listening({}, 20_000);
    const quick = listening();
    for (const { listener } of [slow, quick]) hub.add(listener);
    hub.beat();
    expect(slow.response.destroy).toHaveBeenCalled();
    expect([...hub.listeners]).toEqual([quick.listener]);
  });

  it('counts the pages of a session, and lets those go whose session is over', () => {
    const hub = new LiveHub();
    for (let count = 0; count < 8; count++) hub.add(listening().listener);
    expect(hub.hasRoom('s')).toBe(false);
    expect(hub.hasRoom('another')).toBe(true);
    const kept = listening({ session: 'another' });
    hub.add(kept.listener);
    hub.keepOnly(new Set(['another']));
    expect([...hub.listeners]).toEqual([kept.listener]);
  });

  it('tells whoever watches that somebody came or went, and lets nobody stay at the end', () => {
    const hub = new LiveHub();
    const changed = jest.fn();
    hub.onChange(changed);
    const { listener, response } = listening();
    hub.add(listener);
    hub.onModuleDestroy();
    expect(changed).toHaveBeenCalledTimes(2);
    expect(response.end).toHaveBeenCalled();
    const late = listening();
    hub.add(late.listener);
    hub.greet(late.listener);
    expect(late.response.end).toHaveBeenCalled();
  });
});
