import { Link } from '@tanstack/react-router';
import { Section } from '../../page/section.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import { linesOf, type Plan } from '../plan.js';
import { FindingHead } from './finding-head.js';
import { isShown, lineGroups, type ShownLines } from './line-groups.js';
import { LineRow } from './line-row.js';

/** What the plan says finding by finding, and how each line stands. */
export function LinesSection({ plan, show }: { plan: Plan; show: ShownLines | undefined }) {
  const t = useRemediationTexts();
  const { number } = useFormats();
  const lines = linesOf(plan).filter((line) => isShown(line, show));
  const groups = lineGroups(plan.about, lines).filter(
    (group) => show === undefined || group.lines.length > 0,
  );
  return (
    <Section
      id="lines"
      title={plan.approved ? t.planPage.linesAtWork : t.planPage.lines}
      aside={
        show === undefined ? (
          t.planPage.counted(number(plan.about.length), number(lines.length))
        ) : (
          <>
            {t.planPage.shown[show](lines.length)}{' '}
            <Link from="/plans/$id" to="." search={{}} hash="lines">
              {t.planPage.showAll}
            </Link>
          </>
        )
      }
    >
      <div className="stack plan-groups">
        {groups.map(({ key, finding, lines: its }) => (
          <div key={key} className="panel">
            <FindingHead finding={finding} />
            {its.length === 0 ? (
              <p className="lined-row quiet plan-line">
                {finding?.status === 'EXCEPTED' ? t.planPage.noLineMeanwhile : t.planPage.noLine}
              </p>
            ) : (
              <ul className="lined plan-lines">
                {its.map((line) => (
                  <LineRow key={line.terms.id} planId={plan.id} line={line} />
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </Section>
  );
}
