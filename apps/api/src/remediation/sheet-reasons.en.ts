import type { RowReason } from '#libs/remediation/src/sheets/row-fault.js';
import { problemsEn } from '../edge/problems/problems.en.js';
import { sayCellInEnglish } from '../edge/sheets/cell-faults.en.js';
import { sayRule } from './say-rule.js';

/** What is wrong with a row of a sheet of findings or lines, for English readers. */
export function sayInEnglish(reason: RowReason): string {
  const said = sentence(reason);
  return reason.column === null ? said : `Column “${reason.column}”: ${said}`;
}

function sentence(reason: RowReason): string {
  switch (reason.code) {
    case 'CELL_REQUIRED':
      return 'nothing stands here; fill it in.';
    case 'CELL_ERROR':
    case 'CELL_NOT_A_NUMBER':
    case 'CELL_NUMBER_UNCLEAR':
    case 'CELL_NOT_WHOLE':
    case 'CELL_PERCENT_UNCLEAR':
    case 'CELL_NOT_A_DATE':
    case 'CELL_NO_SUCH_DAY':
      return sayCellInEnglish(reason);
    case 'TEXT_TOO_LONG':
      return `longer than ${reason.details.most} characters; shorten it.`;
    case 'TEXT_UNREADABLE':
      return 'holds signs that cannot be read; type it again.';
    case 'WORD_UNKNOWN':
      return `“${reason.details.text}” is not one of the words; write one of: ${reason.details.known.join('; ')}.`;
    case 'NAME_UNKNOWN':
      return `nobody and nothing here is called “${reason.details.text}”; write the full name or username of the person, or the name of the unit.`;
    case 'NAME_AMBIGUOUS':
      return `several are called “${reason.details.text}”; write one of: ${reason.details.candidates.join('; ')}.`;
    case 'TIME_UNCLEAR':
      return `“${reason.details.text}” is no time; write a day (31/12/2025), a month (Tháng 12/2025) or “Theo lộ trình:” with the roadmap.`;
    case 'COST_UNCLEAR':
      return `“${reason.details.text}” is no amount; write whole đồng, nothing below zero.`;
    case 'TOO_MANY_NAMED':
      return `more than ${reason.details.most} units; take some out.`;
    case 'FINDING_UNKNOWN':
      return `the plan has no finding number ${reason.details.number}; write its number as in the conclusion.`;
    case 'ROW_EMPTY':
      return 'This row says nothing; delete it from the sheet. What is there already is dropped on the page.';
    case 'KEY_CONTRADICTS':
      return 'Number and code name two different things; mend the number, or clear both cells to add a new one.';
    case 'KEY_UNKNOWN':
      return 'Nothing has this code any more; clear the cell to add a new one, or delete the row.';
    case 'CHANGED_SINCE':
      return 'It was changed after the sheet was downloaded; download it again and change the new one.';
    case 'NUMBER_UNKNOWN':
      return `There is no finding number ${reason.details.number}; leave the number empty for a new one.`;
    case 'KEY_EXISTS':
      return `Number ${reason.details.number} is there already and says something else; choose that what is there may be changed, or delete the row.`;
    case 'ROW_TWICE':
      return `The same as row ${reason.details.row}; keep one of them.`;
    case 'RULE_BROKEN':
      return sayRule(problemsEn, reason.details);
  }
}
