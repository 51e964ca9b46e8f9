import { localDate } from '#libs/calendar/src/local-date.js';
import { termsHash } from '#libs/commitments/src/canonical-terms.js';
import { CountersignCommitments } from '#libs/commitments/src/countersign-commitments.js';
import { addressedTo } from '#libs/commitments/src/domain/terms.js';
import { DraftCommitment } from '#libs/commitments/src/draft-commitment.js';
import { IssueCommitment } from '#libs/commitments/src/issue-commitment.js';
import type { ReadCommitment } from '#libs/commitments/src/read-commitment.js';
import { SignCommitments } from '#libs/commitments/src/sign-commitments.js';
import type { StreamPosition } from '#libs/kernel/src/stream-model.js';
import type { FoundedDistrict, HeadedUnit } from './organization-2024.js';
import { seedId } from './seed-id.js';
import type { Stage } from './stage.js';
import { terms2024 } from './terms-2024.js';

/** A commitment on its way: whose it is, and what a signer would have before his eyes. */
interface OnItsWay extends ReadCommitment {
  readonly unit: HeadedUnit;
}

/**
 * The first two months of 2024. Tân Kỳ issued in January and has three heads who still have not signed; Đô Lương issued
 * in February, has until 8 March, and two drafts lie on the chair's table.
 */
export async function playYear2024(
  stage: Stage,
  [tanKy, doLuong]: readonly FoundedDistrict[],
): Promise<void> {
  if (!tanKy || !doLuong) throw new Error('both districts are needed');

  await stage.at('2024-01-15', '08:00');
  const first = await issueAll(stage, tanKy, tanKy.units, '2024-01-31');
  await stage.at('2024-01-17', '09:30');
  let signed = await signEach(stage, first.slice(0, 14));
  await stage.at('2024-01-22', '15:10');
  signed = [...signed, ...(await signEach(stage, first.slice(14, 24)))];
  await stage.at('2024-01-24', '08:15');
  await countersignAll(stage, tanKy, signed);
  // Three working days before the date those who have not signed are reminded.
  await stage.at('2024-01-26', '08:00');
  await stage.at('2024-01-29', '10:00');
  const late = first.slice(24);
  const afterReminder = await signEach(stage, late.slice(0, 5));
  // One working day after it the rest is.
  await stage.at('2024-02-01', '08:00');
  await countersignAll(stage, tanKy, afterReminder);
  await stage.at('2024-02-05', '14:00');
  await signEach(stage, late.slice(5, 7));

  await stage.at('2024-02-19', '08:00');
  const issued = await issueAll(stage, doLuong, doLuong.units.slice(0, -2), '2024-03-08');
  await draftAll(stage, doLuong, doLuong.units.slice(-2));
  await stage.at('2024-02-22', '10:20');
  const early = await signEach(
    stage,
    issued.filter((_, index) => index % 3 === 0),
  );
  await stage.at('2024-02-26', '08:10');
  await countersignAll(stage, doLuong, early.slice(0, 9));
  await stage.at('2024-02-29', '16:40');
  await signEach(
    stage,
    issued.filter((_, index) => index % 3 === 1),
  );
}

async function draftAll(
  stage: Stage,
  district: FoundedDistrict,
  units: readonly HeadedUnit[],
): Promise<void> {
  const { chair } = district;
  for (const unit of units) {
    const parties = { unitId: unit.unitId, signatoryId: unit.leader.personId, assignerId: chair.personId };
    const terms = addressedTo(unit.leader.personId, terms2024(unit, unit.key));
    await stage.act(chair, new DraftCommitment(seedId('commitment', unit.key), parties, terms));
  }
}

async function issueAll(
  stage: Stage,
  district: FoundedDistrict,
  units: readonly HeadedUnit[],
  signBy: string,
): Promise<OnItsWay[]> {
  const { chair } = district;
  await draftAll(stage, district, units);
  const issued: OnItsWay[] = [];
  for (const unit of units) {
    const id = seedId('commitment', unit.key);
    const { version } = await stage.act<StreamPosition>(chair, new IssueCommitment(id, 1, localDate(signBy)));
    const parties = { unitId: unit.unitId, signatoryId: unit.leader.personId, assignerId: chair.personId };
    const terms = addressedTo(unit.leader.personId, terms2024(unit, unit.key));
    issued.push({ id, version, termsHash: termsHash(id, parties, terms), unit });
  }
  return issued;
}

async function signEach(stage: Stage, commitments: readonly OnItsWay[]): Promise<OnItsWay[]> {
  const signed: OnItsWay[] = [];
  for (const commitment of commitments) {
    const [position] = await stage.act<StreamPosition[]>(
      commitment.unit.leader,
      new SignCommitments([commitment]),
    );
    signed.push({ ...commitment, version: position?.version ?? commitment.version });
  }
  return signed;
}

const countersignAll = (
  stage: Stage,
  { chair }: FoundedDistrict,
  commitments: readonly OnItsWay[],
): Promise<unknown> => stage.act(chair, new CountersignCommitments(commitments));
