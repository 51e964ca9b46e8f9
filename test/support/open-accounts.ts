import { OpenAccount } from '#libs/organization/src/open-account.js';
import { as } from './journey.js';
import type { Commune } from './many-communes.js';
import { PASSWORD, type Official, type SmallDistrict } from './small-district.js';
import type { WorkingOrganization } from './working-organization.js';

/** Lets the heads of communes sign in, each with a password of his own. */
export function openAccounts(
  { commands }: Pick<WorkingOrganization, 'commands'>,
  { tenantId, administrator }: SmallDistrict,
  communes: readonly Commune[],
): Promise<Official[]> {
  return Promise.all(
    communes.map(async ({ unit, head }, index) => {
      const official: Official = {
        tenantId,
        personId: head,
        name: `Phạm Văn ${index}`,
        username: `xa-${index}.${tenantId.slice(0, 8)}`,
        grants: [{ function: 'SIGNATORY', unit }],
      };
      const oneself = { ...official, grants: administrator.grants };
      await as(oneself, () => commands.execute(new OpenAccount(head, official.username, PASSWORD)));
      return official;
    }),
  );
}
