import { describe, expect, it } from '@jest/globals';
import { newId } from '../../../../test/support/journey.js';
import { policyFor, type Placed, type PublishedLadder } from './cascade.js';
import { defaultLadders, otherLadder } from './default-ladders.js';
import type { LadderScope } from './ladder.js';

const [commune, district, province, elsewhere] = [
  newId<'unit'>(),
  newId<'unit'>(),
  newId<'unit'>(),
  newId<'unit'>(),
];
const [dutyId, otherDuty] = [newId<'duty'>(), newId<'duty'>()];
const duty: Placed = { id: dutyId, kind: 'ITEM', units: [commune, district, province] };

const published = (policy: string, where: LadderScope, kind = 'ITEM'): PublishedLadder => ({
  policy,
  kind,
  where,
  ladder: { rungs: [], mostExtensions: 0 },
});
const own = published('own', { scope: 'DUTY', dutyId });
const ofCommune = published('commune', { scope: 'UNIT', unitId: commune });
const ofDistrict = published('district', { scope: 'UNIT', unitId: district });
const ofTenant = published('tenant', { scope: 'TENANT' });

describe('the ladder of a duty', () => {
  it.each<[string, string, PublishedLadder[]]>([
    ['its own before all others', 'own', [ofTenant, ofDistrict, ofCommune, own]],
    ['that of its unit before those above', 'commune', [ofTenant, ofDistrict, ofCommune]],
    ['that of the nearest unit above before the tenant’s', 'district', [ofTenant, ofDistrict]],
    ['the tenant’s before that of Camket', 'tenant', [ofTenant]],
    ['that of Camket where nobody published any', 'CAMKET.1', []],
    [
      'not that of another duty, unit or kind',
      'CAMKET.1',
      [
        published('other', { scope: 'DUTY', dutyId: otherDuty }),
        published('elsewhere', { scope: 'UNIT', unitId: elsewhere }),
        published('kind', { scope: 'TENANT' }, 'SIGN'),
        published('own kind', { scope: 'DUTY', dutyId }, 'SIGN'),
      ],
    ],
  ])('is %s', (_, policy, ladders) => {
    expect(policyFor(duty, ladders).policy).toBe(policy);
  });

  it('is Camket’s for its kind, or that for kinds nobody thought of', () => {
    expect(policyFor(duty, []).ladder).toBe(defaultLadders['ITEM']);
    expect(policyFor({ ...duty, kind: 'ANSWER' }, []).ladder).toBe(otherLadder);
  });

  it('is the tenant’s for a duty of a unit that stands nowhere', () => {
    expect(policyFor({ ...duty, units: [] }, [ofTenant, ofDistrict]).policy).toBe('tenant');
  });
});
