import { randomUUID } from 'node:crypto';
import { beforeAll } from '@jest/globals';
import { uploadFile } from '#libs/contracts/src/http/files.js';
import { listFindings } from '#libs/contracts/src/http/findings.js';
import { getInspection } from '#libs/contracts/src/http/inspections.js';
import { getPlan, listPlans } from '#libs/contracts/src/http/remediation-plans.js';
import { answerOf, changedBy } from './answers.js';
import { foundInspectedProvince, type InspectedProvince } from './inspected-province.js';
import { pdf } from './sample-files.js';
import { scene, type Scene } from './scene.js';
import type { ServiceOptions } from './service.js';
import type { Visitor } from './visitor.js';

type Role = 'administrator' | 'lead' | 'member' | 'verifier' | 'head' | 'staff' | 'stranger';

/** A running service with an inspected province, in which everybody has signed in. */
export interface InspectionScene {
  readonly set: Scene;
  readonly place: InspectedProvince;
  readonly who: Readonly<Record<Role, Visitor>>;
}

/** Sets the scene before the tests of a `describe`. */
export function inspectionScene(options?: ServiceOptions): InspectionScene {
  const set = scene(options);
  let found: Omit<InspectionScene, 'set'> | undefined;
  beforeAll(async () => {
    found = await peopled(set);
  });
  const now = () => {
    if (!found) throw new Error('the scene is set when the tests begin');
    return found;
  };
  return {
    set,
    get place() {
      return now().place;
    },
    get who() {
      return now().who;
    },
  };
}

/** Founds the inspected province in a scene that is set, where everybody signs in. */
export async function peopled({ service }: Pick<Scene, 'service'>): Promise<Omit<InspectionScene, 'set'>> {
  const place = await service.found(foundInspectedProvince);
  const signIn = (role: Role) => service.signIn(place[role]);
  const who = {
    administrator: await signIn('administrator'),
    lead: await signIn('lead'),
    member: await signIn('member'),
    verifier: await signIn('verifier'),
    head: await signIn('head'),
    staff: await signIn('staff'),
    stranger: await signIn('stranger'),
  };
  return { place, who };
}

/** What is inspected: the district, about dossiers and digital work. */
export const scopeOf = ({ district }: Pick<InspectedProvince, 'district'>) => ({
  title: 'Kiểm tra công tác cải cách hành chính năm 2024',
  decision: { number: '215/QĐ-SNV', on: '2024-02-26' },
  visit: null,
  units: [district],
  contents: ['PROCEDURES', 'DIGITAL_GOVERNMENT'],
  from: '2024-02-28',
  to: '2024-03-01',
  checklist: [{ id: randomUUID(), content: 'PROCEDURES', text: 'Có hồ sơ trễ hẹn hay không?' }],
});

export const teamOf = ({ lead, member, verifier }: InspectedProvince) => ({
  lead: lead.personId,
  members: [member.personId],
  verifiers: [verifier.personId],
});

export const findingOf = ({ district }: Pick<InspectedProvince, 'district'>, more: object = {}) => ({
  unitId: district,
  content: 'PROCEDURES',
  kind: 'SHORTCOMING',
  severity: 'MODERATE',
  seen: 'Còn tình trạng trễ hẹn trong giải quyết thủ tục hành chính cho công dân',
  legalGround: 'Nghị định 61/2018/NĐ-CP, Điều 19',
  ...more,
});

/** An inspection that is concluded with these findings; answers its id. */
export async function concluded(
  { place, who: { lead } }: Pick<InspectionScene, 'place' | 'who'>,
  findings: readonly object[] = [findingOf(place)],
): Promise<string> {
  const opening = { unitId: place.province, scope: scopeOf(place), team: teamOf(place) };
  const { id } = changedBy(await lead.ask('POST', '/api/inspections', opening));
  for (const text of findings)
    changedBy(
      await lead.ask('PUT', `/api/inspections/${id}/findings/${randomUUID()}`, { revision: 0, text }),
    );
  const { version } = answerOf(getInspection, await lead.ask('GET', `/api/inspections/${id}`));
  const document = { number: '45/TB-SNV', on: '2024-03-01' };
  changedBy(await lead.ask('POST', `/api/inspections/${id}/conclusion`, { version, document }));
  return id;
}

/** A line against a finding in which nothing is left open. */
export const lineOf = (findingId: string, leadId: string, more: object = {}) => ({
  id: randomUUID(),
  findingId,
  cause: { kind: 'SUBJECTIVE', root: 'Chưa phân công người theo dõi hồ sơ sắp đến hạn' },
  measure: 'Rà soát hằng ngày hồ sơ sắp đến hạn, giảm tỷ lệ trễ hẹn xuống dưới 2 %',
  leadId,
  authority: 'Quyết định phân công của Văn phòng',
  responsibility: 'Chịu trách nhiệm trước Chủ tịch UBND huyện',
  coordinatingUnits: [],
  product: 'Báo cáo tỷ lệ trễ hẹn hằng tháng',
  time: { kind: 'DATE', on: '2024-04-26' },
  cost: null,
  ...more,
});

export const findingsOf = async (who: Visitor, inspectionId: string) =>
  answerOf(listFindings, await who.ask('GET', `/api/findings?inspectionId=${inspectionId}`)).items;

/** The plan that answers an inspection, as somebody sees it. */
export async function planOf(who: Visitor, inspectionId: string) {
  const { items } = answerOf(
    listPlans,
    await who.ask('GET', `/api/remediation-plans?inspectionId=${inspectionId}`),
  );
  if (!items[0]) throw new Error('there is no plan that he sees');
  return answerOf(getPlan, await who.ask('GET', `/api/remediation-plans/${items[0].id}`));
}

/** Files a file as somebody's own upload. */
export async function upload(who: Visitor, content: string): Promise<string> {
  return answerOf(uploadFile, await who.ask('POST', '/api/files?name=Báo cáo.pdf', pdf(content))).id;
}
