import { NoticeBox } from '../../page/notice-box.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { Plan } from '../plan.js';
import type { EditedLine } from './edited-line.js';

/** What was said when the plan was sent back, by the lines as they are counted now. */
export function Remarks({ plan, lines }: { plan: Plan; lines: readonly EditedLine[] }) {
  const t = useRemediationTexts();
  const returned = plan.submissions.at(-1);
  if (returned?.outcome !== 'RETURNED') return null;
  const name = (lineId: string) => {
    const at = lines.findIndex(({ id }) => id === lineId);
    const was = returned.lines.find(({ id }) => id === lineId)?.measure ?? '';
    return at < 0 ? t.planText.formerLine(was) : t.planText.line(at + 1, lines[at]?.measure ?? was);
  };
  return (
    <NoticeBox tone="soon">
      <strong>{t.planEdit.returned((returned.decidedBy ?? plan.team.lead).name)}</strong>
      {returned.decision !== null && <p className="said">“{returned.decision}”</p>}
      {returned.remarks.length > 0 && (
        <ul className="edit-remarks">
          {returned.remarks.map(({ lineId, text }) => (
            <li key={lineId}>
              <span className="quiet small">{name(lineId)}</span>
              <span className="said">“{text ?? t.planPage.erased}”</span>
            </li>
          ))}
        </ul>
      )}
    </NoticeBox>
  );
}
