import type { Formats } from '../texts/use-formats.js';
import type { RemediationTexts } from '../remediation/texts/vi-of-remediation.js';
import { clipped } from './clipped.js';
import type { Plan, PlanLine } from './plan.js';
import { timeWords } from './time-words.js';

/** In the order in which the form of the administration has them. */
export const lineFields = [
  'findingId',
  'cause',
  'measure',
  'leadId',
  'authority',
  'responsibility',
  'coordinatingUnits',
  'time',
  'product',
  'cost',
] as const satisfies readonly (keyof PlanLine)[];
export type LineField = (typeof lineFields)[number];

/** Sentences are compared word by word; anything else is replaced whole. */
export const proseFields: ReadonlySet<LineField> = new Set([
  'cause',
  'measure',
  'authority',
  'responsibility',
  'product',
]);

/** What the words of a field are made from. */
export interface Saying {
  readonly t: RemediationTexts;
  readonly formats: Formats;
  readonly plan: Pick<Plan, 'about' | 'people' | 'units'>;
}

/** Of a draft's cause the kind may be open. */
export const causeWords = (t: RemediationTexts, { kind, root }: NonNullable<PlanLine['cause']>): string =>
  kind === null ? root : `${t.planText.cause[kind]}: ${root}`;

/** A field of a line in words; null where it is empty. */
export function fieldWords({ t, formats, plan }: Saying, field: LineField, line: PlanLine): string | null {
  switch (field) {
    case 'findingId': {
      const found = plan.about.find(({ id }) => id === line.findingId);
      return found ? t.planText.finding(found.number, clipped(found.seen, 140)) : null;
    }
    case 'cause':
      return line.cause && causeWords(t, line.cause);
    case 'leadId':
      return plan.people.find(({ id }) => id === line.leadId)?.name ?? line.leadId;
    case 'coordinatingUnits':
      return (
        line.coordinatingUnits
          .map((unit) => plan.units.find(({ id }) => id === unit)?.name ?? unit)
          .join('; ') || null
      );
    case 'time':
      return line.time && timeWords(t, formats, line.time);
    case 'cost':
      return line.cost === null ? null : t.planText.money(formats.number(line.cost));
    case 'measure':
    case 'authority':
    case 'responsibility':
    case 'product':
      return line[field] || null;
  }
}
