import { NoticeBox } from '../../page/notice-box.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import type { Line, LineWork, Plan } from '../plan.js';
import { isLastOfFinding } from './last-of-finding.js';

interface Props {
  readonly plan: Plan;
  readonly line: Line;
  readonly work: LineWork;
}

/** Days that passed without its having been said to be done, which stay; and that its finding ends with it. */
export function LineNotices({ plan, line, work }: Props) {
  const t = useRemediationTexts();
  const { day } = useFormats();
  return (
    <>
      {work.passed.length > 0 && (
        <div className="notice-box tone-late">
          <div className="what">
            <strong>{t.planLine.passedTitle(work.passed.map(day).join(', '))}</strong>
            <p>{t.planLine.passedHint}</p>
          </div>
        </div>
      )}
      {line.finding && isLastOfFinding(plan, line) && (
        <NoticeBox tone="under-way">{t.planLine.last(line.finding.number)}</NoticeBox>
      )}
      {plan.void && <NoticeBox tone="soon">{t.planPage.voidHint}</NoticeBox>}
    </>
  );
}
