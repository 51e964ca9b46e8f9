import { beforeAll } from '@jest/globals';
import type { BrowserScene } from './browser-scene.js';
import { foundInspectedProvince, type InspectedProvince } from './inspected-province.js';
import { concluded, findingOf, findingsOf, planOf } from './inspection-scene.js';
import type { Visitor } from './visitor.js';

/** A district with a concluded inspection of two findings, both accepted, that is looked at through browsers. */
export interface InspectedInBrowser {
  readonly place: InspectedProvince;
  readonly head: Visitor;
  readonly planId: string;
}

/** Founds it before the tests of a `describe`. */
export function inspectedInBrowser({ set }: BrowserScene): { readonly now: InspectedInBrowser } {
  let found: InspectedInBrowser | undefined;
  beforeAll(async () => {
    const place = await set.service.found(foundInspectedProvince);
    const signIn = (role: Exclude<keyof InspectedProvince, 'province' | 'district' | 'elsewhere'>) =>
      set.service.signIn(place[role]);
    const who = {
      administrator: await signIn('administrator'),
      lead: await signIn('lead'),
      member: await signIn('member'),
      verifier: await signIn('verifier'),
      head: await signIn('head'),
      staff: await signIn('staff'),
      stranger: await signIn('stranger'),
    };
    const digital = findingOf(place, {
      seen: 'Công tác chuyển đổi số còn hạn chế',
      content: 'DIGITAL_GOVERNMENT',
      severity: 'NO_LIMIT',
    });
    const inspection = await concluded({ place, who }, [findingOf(place), digital]);
    for (const { id } of await findingsOf(who.head, inspection))
      await who.head.ask('POST', `/api/findings/${id}/acceptance`);
    found = { place, head: who.head, planId: (await planOf(who.head, inspection)).id };
  });
  return {
    get now() {
      if (!found) throw new Error('it is founded when the tests begin');
      return found;
    },
  };
}
