import { describe, expect, it } from '@jest/globals';
import { draftOne } from '../support/drafting.js';
import { eventually } from '../support/eventually.js';
import { Listening } from '../support/listening.js';
import { scene } from '../support/scene.js';

describe('an open page', () => {
  const set = scene({ worker: false });

  it('hears of a change by others, and a page of another administration hears nothing', async () => {
    const foreign = await set.service.foundSmallDistrict();
    const mine = await Listening.to(set.service.url, set.head);
    const theirs = await Listening.to(set.service.url, await set.service.signIn(foreign.chair));
    await draftOne(set.chair, set.small);
    await eventually(() => expect(mine.topics).toContain('commitments'));
    expect(theirs.topics).not.toContain('commitments');
    await Promise.all([mine.close(), theirs.close()]);
  });

  it('is let go when its session is over, and comes back to a sign-in', async () => {
    const visitor = await set.service.signIn(set.small.head);
    await visitor.ask('DELETE', '/api/sessions');
    await expect(Listening.to(set.service.url, visitor)).rejects.toThrow('401');
  });
});
