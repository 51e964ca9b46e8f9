import { Link } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { Grid } from '../../page/grid/grid.js';
import { Page } from '../../page/page.js';
import { ProblemBox } from '../../page/problem-box.js';
import { useToday } from '../../session/read-welcome.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { isSettled, type Plan } from '../plan.js';
import { UnderPlan } from '../under-plan.js';
import type { Content, DraftState } from './draft-state.js';
import { DraftNotices } from './draft-notices.js';
import { newLine, type EditedLine } from './edited-line.js';
import { EditBar } from './edit-bar.js';
import { isKeepable, type Looking } from './line-problems.js';
import { isAsApproved } from './as-approved.js';
import { isClear, obstaclesOf } from './obstacle.js';
import { Remarks } from './remarks.js';
import { useDraft } from './use-draft.js';
import { usePlanOptions } from './use-options.js';
import { usePlanColumns } from './use-plan-columns.js';
import './edit.css';

const rowKey = ({ id }: EditedLine) => id;

interface Props {
  readonly plan: Plan;
  readonly draft: NonNullable<Plan['draft']>;
}

/** A plan that is written like a spreadsheet: kept while one writes, with what is unclear shown where it is. */
export function PlanEditor({ plan, draft: written }: Props) {
  const t = useRemediationTexts();
  const today = useToday();
  const { about, approved, work, version } = plan;
  const looking = useMemo(
    (): Looking => ({
      findings: about,
      approved: approved?.lines ?? [],
      settled: new Set(work.filter(isSettled).map(({ lineId }) => lineId)),
      today,
    }),
    [about, approved, work, today],
  );
  const held = useMemo(() => ({ lines: written.lines, version }), [written.lines, version]);
  const keepable = (state: DraftState) => state.content.rows.every((row) => isKeepable(row, looking));
  const draft = useDraft(plan, held, keepable);
  const { content, generation } = draft.state;
  const columns = usePlanColumns(usePlanOptions(plan), looking);
  const obstacles = obstaclesOf(content, about, looking);
  const unchanged = isClear(obstacles) && isAsApproved(plan, content.rows);
  const { tell } = draft;
  const write = useCallback((next: Content) => tell({ step: 'WRITE', content: next }), [tell]);
  return (
    <Page
      title={t.planEdit.title}
      sentence={unchanged ? t.planEdit.asApproved : t.planEdit.sentence(content.rows.length, obstacles)}
      under={
        <>
          <UnderPlan plan={plan} /> ·{' '}
          <Link to="/plans/$id/import" params={{ id: plan.id }}>
            {t.imports.title.lines}
          </Link>
        </>
      }
    >
      <DraftNotices draft={draft} />
      <Remarks plan={plan} lines={content.rows} />
      <ProblemBox error={draft.error} />
      <Grid
        key={generation}
        label={t.planEdit.title}
        columns={columns}
        rows={content.rows}
        unread={content.unread}
        rowKey={rowKey}
        newRow={newLine}
        onChange={write}
      />
      <EditBar plan={plan} draft={draft} obstacles={obstacles} />
    </Page>
  );
}
