import { listOf } from './list-of.js';
import { textOf } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about templates of commitments, and about drafting and issuing many at once. */
export const templatesEn = {
  TEMPLATE_EXISTS: says('The template exists already', 'It was published already. Reload to see it.'),
  TEMPLATE_UNCHANGED: says(
    'Nothing has changed',
    'The text is that of the version in use. Change it, then publish a new version.',
  ),
  TEMPLATE_RETIRED: says(
    'The template is retired',
    'Nothing is drafted from it any more. Choose another from the list of templates.',
  ),
  TEMPLATE_CHANGED: says(
    'The template has a newer version',
    'A newer version was published. Reload, download the new sheet and enter the targets again.',
  ),
  TEMPLATE_PLACEHOLDER_UNKNOWN: says('There is an unknown placeholder', (details) => {
    const written = listOf(details, 'placeholders');
    return `A template knows {chucDanh}, {donVi} and {nam} only.${written && ` Mend or remove ${written}.`}`;
  }),
  TEMPLATE_NO_SUCH_DAY: says('There is no such day', (details) => {
    const day = textOf(details, 'day');
    return day === ''
      ? 'An item is due on a day that no year has. Choose another day.'
      : `There is no day ${day}/${textOf(details, 'month')}. Choose another for the item.`;
  }),
  TEMPLATE_INDICATOR_TWICE: says('Two indicators have the same name', (details) => {
    const names = listOf(details, 'indicators');
    return `Each indicator is a column of the sheet, so name and unit must differ.${names && ` Rename ${names}.`}`;
  }),
  SHEET_ROWS_WRONG: says('Rows of the sheet are wrong', (details) => {
    const rows = textOf(details, 'rows');
    return `Nothing was drafted.${rows && ` Rows to mend: ${rows}.`} Download the sheet with the reasons, mend it and upload it again.`;
  }),
  SHEET_WITHOUT_UNITS: says(
    'The sheet has no unit to draft for',
    'No row can be drafted from. Download the sheet again, enter targets for the units and upload it.',
  ),
  UNIT_DRAFTED_MEANWHILE: says('A unit was drafted for meanwhile', (details) => {
    const unit = textOf(details, 'unit');
    return `Nothing was drafted: ${unit || 'a unit'} got a draft at the same moment. Reload to have the sheet checked again.`;
  }),
  DRAFTS_NOT_ISSUED: says('No draft was issued', (details) => {
    const { drafts } = details;
    const many = Array.isArray(drafts) ? ` Drafts in the way: ${new Set(drafts.map(idOf)).size}.` : '';
    return `Drafts are issued together or not at all.${many} Mend or discard those, or issue the others without them.`;
  }),
} as const satisfies ProblemTexts;

const idOf = (draft: unknown): unknown =>
  typeof draft === 'object' && draft !== null && 'id' in draft ? draft.id : draft;
