import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { canonicalJson, normalised } from '#libs/platform/src/canonical-json.js';
import { derivedId } from '#libs/platform/src/derived-id.js';
import { writeFinding } from '../domain/draft-finding-decisions.js';
import type { FindingId, FindingText, InspectionId } from '../domain/finding-text.js';
import type { InspectionEvent } from '../domain/inspection-events.js';
import { openOf } from '../domain/inspection-decisions.js';
import { evolveInspection, type Inspection } from '../domain/inspection.js';
import type { RemediationRules } from '../domain/rules.js';
import { findingHeaders, type FindingContent } from './finding-columns.js';
import { contentOf } from './finding-sheet.js';
import type { ImportMode } from './import-mode.js';
import type { FilledRow, JudgedRow } from './judged-row.js';
import { judgeRows } from './judge-rows.js';

/** An id that no finding has. */
const NOBODYS = '00000000-0000-0000-0000-000000000000';

/** Who brings in, when, and by which rules. */
export interface Bringing {
  readonly id: InspectionId;
  readonly mode: ImportMode;
  readonly by: PersonId;
  readonly now: Instant;
  readonly rules: RemediationRules;
}

/** What the rows of a sheet come to in the inspection as it stands. Throws INSPECTION_STATUS once it is over. */
export function judgeFindingSheet(
  state: Inspection,
  filled: readonly FilledRow<FindingContent>[],
  bringing: Bringing,
): JudgedRow<FindingContent>[] {
  const { findings } = openOf(state);
  return judgeRows(filled, {
    standing: findings.map((one) => ({ id: one.findingId, number: one.number, content: contentOf(one) })),
    mode: bringing.mode,
    newId: (content) => derivedId(`finding of a sheet ${bringing.id} ${canonicalJson(normalised(content))}`),
    numbersAreGiven: true,
    headers: findingHeaders,
    refused: (content, standing) => {
      // The id of a finding that stands, or of none.
      const findingId = (standing?.id ?? NOBODYS) as FindingId;
      try {
        written(state, findingId, content, bringing);
        return undefined;
      } catch (error) {
        if (!(error instanceof RuleBroken)) throw error;
        return { code: 'RULE_BROKEN', details: { rule: error.code, because: error.details } };
      }
    },
  });
}

/** What happens where the rows that can be taken are brought in, one after the other as by hand. */
export function bringInFindings(
  state: Inspection,
  rows: readonly JudgedRow<FindingContent>[],
  bringing: Bringing,
): InspectionEvent[] {
  const events: InspectionEvent[] = [];
  let after = state;
  for (const row of rows) {
    if (row.state !== 'NEW' && row.state !== 'CHANGED') continue;
    // An id of a finding: derived for it, or of one that stands.
    const happened = written(after, row.id as FindingId, row.content, bringing);
    after = happened.reduce(evolveInspection, after);
    events.push(...happened);
  }
  return events;
}

function written(
  state: Inspection,
  findingId: FindingId,
  content: FindingContent,
  { by, now, rules }: Bringing,
): InspectionEvent[] {
  const before = openOf(state).findings.find((one) => one.findingId === findingId);
  const { evidence = [], repeatOf = null } = before?.text ?? {};
  const text: FindingText = { ...content, evidence, repeatOf };
  return writeFinding(state, { findingId, revision: before?.revision ?? 0, text, rules, by, now });
}
