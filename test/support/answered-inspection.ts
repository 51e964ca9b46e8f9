import { changedBy } from './answers.js';
import type { BrowserScene } from './browser-scene.js';
import { foundInspectedProvince, type InspectedProvince } from './inspected-province.js';
import { concluded, findingOf, findingsOf, lineOf, planOf } from './inspection-scene.js';

/** A district with an inspection of one finding, answered by an approved plan of one line, due on 26 April 2024. */
export async function answeredInspection({ set }: BrowserScene): Promise<{
  readonly place: InspectedProvince;
  readonly inspectionId: string;
  readonly planId: string;
}> {
  const place = await set.service.found(foundInspectedProvince);
  const lead = await set.service.signIn(place.lead);
  const head = await set.service.signIn(place.head);
  // Nobody else is asked for.
  const who = { lead, head } as unknown as Parameters<typeof concluded>[0]['who'];
  const inspectionId = await concluded({ place, who }, [findingOf(place)]);
  const [finding] = await findingsOf(head, inspectionId);
  changedBy(await head.ask('POST', `/api/findings/${finding?.id}/acceptance`));
  const { id, version } = await planOf(head, inspectionId);
  const plan = `/api/remediation-plans/${id}`;
  const lines = [lineOf(finding?.id ?? '', place.staff.personId)];
  const saved = changedBy(await head.ask('PUT', `${plan}/draft`, { version, lines }));
  changedBy(await head.ask('POST', `${plan}/submissions`, { version: saved.version }));
  const { edition, hash } = (await planOf(lead, inspectionId)).submissions[0] ?? { edition: 0, hash: '' };
  changedBy(await lead.ask('POST', `${plan}/approval`, { edition, hash }));
  return { place, inspectionId, planId: id };
}
