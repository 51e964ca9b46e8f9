import type { ShownPaper } from '#libs/composition/src/acts/shown-paper.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import type { FindingId, FindingText } from '#libs/remediation/src/domain/finding-text.js';
import type { Official } from './officials.js';
import { called, type FoundedDistrict } from './organization-2024.js';
import { seedId } from './seed-id.js';
import { paperOf, paperOfDistrict, type PaperSays } from './story-paper.js';

/** A unit that the team looks at: a district, or a unit of one. */
export interface InspectedUnit {
  readonly key: string;
  readonly unitId: UnitId;
  readonly head: Official;
  paper(on: string, says: PaperSays): ShownPaper;
}

export const theDistrict = (district: FoundedDistrict): InspectedUnit => ({
  key: district.key,
  unitId: seedId('unit', district.key),
  head: district.chair,
  paper: (on, says) => paperOfDistrict(district, on, says),
});

export function unitOf(district: FoundedDistrict, name: string): InspectedUnit {
  const unit = called(district, name);
  const { key, unitId, leader: head } = unit;
  return { key, unitId, head, paper: (on, says) => paperOf(district, unit, on, says) };
}

/** What is found in a unit. */
export type SeedFinding = Pick<FindingText, 'content' | 'severity' | 'seen' | 'legalGround'> &
  Partial<Pick<FindingText, 'kind' | 'addressee' | 'answererId'>> & {
    /** Names it within its unit. */
    readonly key: string;
  };

export const findingOf = ({ key }: InspectedUnit, finding: string): FindingId =>
  seedId('finding', `${key}/${finding}`);

export const textOf = (
  { unitId }: InspectedUnit,
  { key: _, ...finding }: SeedFinding,
): Omit<FindingText, 'evidence'> => ({
  kind: 'SHORTCOMING',
  addressee: null,
  answererId: null,
  repeatOf: null,
  ...finding,
  unitId,
});
