import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { anItem, terms } from '../../../test/support/commitment-story.js';
import { as, newId } from '../../../test/support/journey.js';
import { foundSmallDistrict, type SmallDistrict } from '../../../test/support/small-district.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import { workingOrganization, type WorkingOrganization } from '../../../test/support/working-organization.js';
import { Addressees } from './addressees.js';
import type { Terms } from './domain/terms.js';

const termsNaming = (personId: PersonId | null): Terms => ({ ...terms, items: [anItem({ personId })] });

describe('whom a commitment may bind', () => {
  let spec: TestDatabase;
  let works: WorkingOrganization;
  let small: SmallDistrict;
  let stranger: SmallDistrict;
  let addressees: Addressees;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-01T02:00:00Z');
    works = await workingOrganization(spec);
    [small, stranger] = [await foundSmallDistrict(works), await foundSmallDistrict(works)];
    addressees = new Addressees(works.organization, works.clock);
  });
  afterAll(async () => {
    await works.module.close();
    await spec.drop();
  });

  const demand = (signatoryId: PersonId, named: PersonId | null): Promise<void> =>
    as(small.chair, () => addressees.demand({ unitId: small.commune, signatoryId }, termsNaming(named)));

  it('is the head of the unit, and for an item himself or nobody yet', async () => {
    await demand(small.head.personId, small.head.personId);
    await demand(small.head.personId, null);
    await expect(demand(small.chair.personId, null)).rejects.toMatchObject({ code: 'SIGNATORY_NOT_HEAD' });
  });

  it.each([
    ['somebody registered above the unit', () => small.chair.personId],
    ['somebody of another tenant', () => stranger.head.personId],
    ['nobody at all', () => newId<'person'>()],
  ])('is never %s', async (_, named) => {
    await expect(demand(small.head.personId, named())).rejects.toMatchObject({
      code: 'PERSON_OUTSIDE_UNIT',
      details: { people: [expect.any(String)] },
    });
  });
});
