import type { z } from 'zod';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { findingText } from '#libs/contracts/src/http/findings.js';
import type { documentRef, inspectionScope, inspectionTeam } from '#libs/contracts/src/http/inspections.js';
import { id } from '#libs/kernel/src/ids.js';
import type { DocumentRef } from '#libs/remediation/src/domain/document-ref.js';
import type { FindingText } from '#libs/remediation/src/domain/finding-text.js';
import type { InspectionScope } from '#libs/remediation/src/domain/inspection-events.js';
import type { Team } from '#libs/remediation/src/domain/team.js';

/** What came in, each id and date known for what it is. */
export const scopeGiven = (scope: z.output<typeof inspectionScope>): InspectionScope => ({
  ...scope,
  decision: documentGiven(scope.decision),
  units: scope.units.map(id<'unit'>),
  from: localDate(scope.from),
  to: localDate(scope.to),
});

export const documentGiven = ({ number, on }: z.output<typeof documentRef>): DocumentRef => ({
  number,
  on: localDate(on),
});

export const teamGiven = ({ lead, members, verifiers }: z.output<typeof inspectionTeam>): Team => ({
  lead: id<'person'>(lead),
  members: members.map(id<'person'>),
  verifiers: verifiers.map(id<'person'>),
});

/** The words of a finding; what it is shown by stands beside them. */
export const findingGiven = (text: z.output<typeof findingText>): Omit<FindingText, 'evidence'> => ({
  ...text,
  unitId: id<'unit'>(text.unitId),
  answererId: text.answererId === null ? null : id<'person'>(text.answererId),
  repeatOf: text.repeatOf === null ? null : id<'finding'>(text.repeatOf),
});
