import type { Id, PersonId } from '#libs/kernel/src/ids.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import type { FileRef } from './file-ref.js';
import type { ReformContent } from './reform-content.js';

export type InspectionId = Id<'inspection'>;
export type FindingId = Id<'finding'>;

/**
 * What kind of finding it is. An observation is noted and asks for nothing; a recommendation asks the chair or the steering
 * committee of the unit.
 */
export const findingKinds = ['VIOLATION', 'SHORTCOMING', 'OBSERVATION', 'RECOMMENDATION'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** To whom a recommendation goes. */
export type Addressee = 'CHAIR' | 'STEERING_COMMITTEE';

/** What an inspection says of one unit in one field. */
export interface FindingText {
  readonly unitId: UnitId;
  readonly content: ReformContent;
  readonly kind: FindingKind;
  /** The code of a severity of the rules in force. */
  readonly severity: string;
  readonly seen: string;
  readonly legalGround: string;
  readonly evidence: readonly FileRef[];
  readonly addressee: Addressee | null;
  /** Who answers, where that is not the head of the unit: the head of its steering committee. */
  readonly answererId: PersonId | null;
  /** An earlier finding that came back. That one stays closed. */
  readonly repeatOf: FindingId | null;
}

/** Whether a unit must say by a plan what it does about it. */
export const asksForPlan = ({ kind }: Pick<FindingText, 'kind'>): boolean => kind !== 'OBSERVATION';
