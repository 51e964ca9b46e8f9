import { getFinding } from '#libs/contracts/src/http/findings.js';
import { importLines } from '#libs/contracts/src/http/remediation-sheets.js';
import { getInspection } from '#libs/contracts/src/http/inspections.js';
import { listExtensions } from '#libs/contracts/src/http/extensions.js';
import { answerOf, changedBy } from './answers.js';
import { sheetOf } from './any-sheet.js';
import { lineHeaders, sheetLine } from './sheet-line.js';
import { upload as uploadSheet } from './templates.js';
import { concluded, findingsOf, lineOf, planOf, upload, type InspectionScene } from './inspection-scene.js';
import type { Visitor } from './visitor.js';

/** One inspection between two sides, and who acts for them. */
export interface Sides {
  readonly inspectionId: string;
  /** Whoever answers for the unit now; `staff` leads its lines. */
  head: Visitor;
  readonly staff: Visitor;
  readonly staffId: string;
  readonly staffName: string;
  /** Leads the team and verifies, and comes to stand on the other side as well. */
  readonly judge: Visitor;
  /** Verifies as well, stands on this side alone, and sees all of it. */
  readonly verifier: Visitor;
}

/** An inspection that is concluded with these findings, where nobody stands on both sides. */
export async function betweenTwoSides(
  { place, who }: Pick<InspectionScene, 'place' | 'who'>,
  findings?: readonly object[],
): Promise<Sides> {
  const { head, staff, lead: judge, verifier } = who;
  const { personId: staffId, name: staffName } = place.staff;
  const inspectionId = await concluded({ place, who }, findings);
  return { inspectionId, head, staff, staffId, staffName, judge, verifier };
}

export const nothing = () => Promise.resolve();
export const reason = 'Đã đối chiếu hồ sơ';

const planIn = ({ verifier, inspectionId }: Sides) => planOf(verifier, inspectionId);
export const onFinding = async (by: Visitor, sides: Sides, path: string, body?: object) => {
  const [finding] = await findingsOf(sides.verifier, sides.inspectionId);
  return by.ask('POST', `/api/findings/${finding?.id}/${path}`, body);
};
export const onPlan = async (by: Visitor, sides: Sides, path: string, body?: object) =>
  by.ask('POST', `/api/remediation-plans/${(await planIn(sides)).id}/${path}`, body);
export const linesOf = async (sides: Sides) => (await planIn(sides)).approved?.lines ?? [];
export const onFirstLine = async (by: Visitor, sides: Sides, path: string, body: object) =>
  onPlan(by, sides, `lines/${(await linesOf(sides))[0]?.id}/${path}`, body);

export const accepted = async (sides: Sides) => changedBy(await onFinding(sides.head, sides, 'acceptance'));
/** The unit writes its plan, two lines, and puts it forward. */
export const submitted = async (sides: Sides) => {
  const { head, staffId } = sides;
  const { id, version, about } = await planIn(sides);
  const lines = [lineOf(about[0]?.id ?? '', staffId), lineOf(about[0]?.id ?? '', staffId)];
  const saved = await head.ask('PUT', `/api/remediation-plans/${id}/draft`, { version, lines });
  changedBy(await onPlan(head, sides, 'submissions', { version: changedBy(saved).version }));
};
/** The same by a sheet, which is kept as a draft. */
export const broughtIn = async (sides: Sides) => {
  const { head, staffName } = sides;
  const { id, version } = await planIn(sides);
  const sheet = await sheetOf(lineHeaders, [sheetLine({ 'Người chủ trì': staffName })]);
  const path = `/api/remediation-plans/${id}/sheets/${await uploadSheet(head, sheet)}/import`;
  answerOf(importLines, await head.ask('POST', path, { mode: 'STOP', version }));
};
/** Puts forward what was kept. */
export const putForward = async (sides: Sides) => {
  const { version } = await planIn(sides);
  changedBy(await onPlan(sides.head, sides, 'submissions', { version }));
};
export const approval = async (by: Visitor, sides: Sides) => {
  const { edition, hash } = (await planIn(sides)).submissions.at(-1) ?? {};
  return onPlan(by, sides, 'approval', { edition, hash });
};
export const approved = async (sides: Sides) => {
  await accepted(sides);
  await submitted(sides);
  changedBy(await approval(sides.judge, sides));
};
/** By whoever leads the lines. */
export const shown = async (sides: Sides) => {
  const { staff } = sides;
  for (const { id } of await linesOf(sides))
    changedBy(await onPlan(staff, sides, `lines/${id}/evidence`, { fileId: await upload(staff, id) }));
};
export const claimed = async (sides: Sides) => {
  await shown(sides);
  for (const { id } of await linesOf(sides))
    changedBy(await onPlan(sides.staff, sides, `lines/${id}/claims`, {}));
};
export const review = async (by: Visitor, sides: Sides, lineId: string | undefined) => {
  const { work } = await planIn(sides);
  const piece = work.find((one) => one.lineId === lineId)?.evidence[0]?.evidenceId;
  return onPlan(by, sides, `lines/${lineId}/evidence/${piece}/review`, { version: 1, accepted: true });
};
export const reviewed = async (sides: Sides) => {
  await claimed(sides);
  for (const { id } of await linesOf(sides)) changedBy(await review(sides.verifier, sides, id));
};
export const drawn = async (sides: Sides) => {
  await reviewed(sides);
  changedBy(await onPlan(sides.verifier, sides, 'samples'));
};
export const remedied = async (sides: Sides) => {
  await reviewed(sides);
  for (const { id } of await linesOf(sides))
    changedBy(await onPlan(sides.verifier, sides, `lines/${id}/verification`, { claim: 1 }));
};
export const excepted = async (sides: Sides) =>
  changedBy(await onFinding(sides.head, sides, 'exceptions', { until: '2024-12-31', reason }));
export const onException = async (by: Visitor, sides: Sides, until: string | null) => {
  const { inspectionId, verifier } = sides;
  const [finding] = await findingsOf(verifier, inspectionId);
  const { exceptions } = answerOf(getFinding, await verifier.ask('GET', `/api/findings/${finding?.id}`));
  return onFinding(by, sides, `exceptions/${exceptions[0]?.exceptionId}/decision`, { until, reason });
};
const dutyOf = async (sides: Sides) => {
  const [line] = await linesOf(sides);
  const { duties } = await planIn(sides);
  return `/api/duties/${duties.find(({ kind, item }) => kind === 'LINE' && item === line?.id)?.id}/extensions`;
};
export const moreTime = async (sides: Sides) => {
  await approved(sides);
  const asking = { until: '2024-05-10', reasonClass: 'WAITING_FOR_OTHERS', reason, evidence: null };
  changedBy(await sides.staff.ask('POST', await dutyOf(sides), asking));
};
export const onExtension = async (by: Visitor, sides: Sides, path: string, body: object) => {
  const duties = await dutyOf(sides);
  const { mine } = answerOf(listExtensions, await sides.staff.ask('GET', '/api/extensions'));
  const asked = mine.find(({ duty }) => duties.includes(duty.id));
  return by.ask('POST', `${duties}/${asked?.id}/${path}`, body);
};
export const concluding = async (by: Visitor, { inspectionId, verifier }: Sides) => {
  const { version } = answerOf(getInspection, await verifier.ask('GET', `/api/inspections/${inspectionId}`));
  const document = { number: '46/TB-SNV', on: '2024-03-01' };
  return by.ask('POST', `/api/inspections/${inspectionId}/conclusion`, { version, document });
};
