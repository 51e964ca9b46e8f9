import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import type { FromTemplate } from './domain/commitment-events.js';
import { alone, type Parties } from './domain/parties.js';
import { termsFrom } from './domain/template-terms.js';
import type { Targets, TemplateText } from './domain/template.js';
import { addressedTo, type Terms } from './domain/terms.js';
import type { Drafting } from './template-desk.js';

/** Whose draft it becomes, with his unit's own targets. */
interface Addressee {
  readonly unit: { readonly id: UnitId; readonly name: string };
  readonly head: { readonly id: PersonId; readonly post: string };
  readonly targets: Targets;
}

/** A commitment as a row of a sheet makes it. */
export interface SheetDraft {
  readonly parties: Parties;
  readonly terms: Terms;
  readonly template: FromTemplate;
}

/** The text of a version for one unit, with its head in charge of whatever it promises. */
export const sheetDraft = (
  { unit, head, targets }: Addressee,
  text: TemplateText,
  { templateId, number, year }: Drafting,
  assignerId: PersonId,
): SheetDraft => ({
  parties: { unitId: unit.id, signatoryId: head.id, assignerId, coSigners: alone },
  terms: addressedTo(head.id, termsFrom(text, { year, unitName: unit.name, post: head.post }, targets)),
  template: { templateId, version: number },
});
