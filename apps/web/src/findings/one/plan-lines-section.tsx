import { Link } from '@tanstack/react-router';
import { Chip } from '../../page/chip.js';
import { Person } from '../../page/person.js';
import { Section } from '../../page/section.js';
import { lineTones } from '../../plans/line-tones.js';
import { toneIcons } from '../../terms-of-time/due-chip.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import type { FindingDetail } from '../finding-detail.js';
import { Cell } from '../../page/cell.js';

type Line = FindingDetail['planLines'][number];

/** What the unit does about a finding, line by line, and how far each is; nothing where nothing has to be done. */
export function PlanLinesSection({ of: finding }: { of: FindingDetail }) {
  const t = useRemediationTexts();
  const { planLines, planId, settled, lines, bySample, kind, status } = finding;
  if (kind === 'OBSERVATION' || status === 'WITHDRAWN') return null;
  return (
    <Section
      title={t.finding.planLines.title}
      {...(lines > 0 && { aside: t.finding.planLines.aside(settled, lines) })}
    >
      <div className="panel">
        {planLines.length === 0 ? (
          <p className="lined-row quiet">{t.finding.planLines.none}</p>
        ) : (
          <ul className="lined">
            {planLines.map((line) => (
              <PlanLine key={line.lineId} line={line} />
            ))}
          </ul>
        )}
        {bySample && <p className="lined-row quiet small">{t.finding.planLines.bySample}</p>}
        {planId !== null && (
          <p className="lined-row">
            <Link to="/plans/$id" params={{ id: planId }}>
              {t.finding.toPlan}
            </Link>
          </p>
        )}
      </div>
    </Section>
  );
}

function PlanLine({ line }: { line: Line }) {
  const t = useRemediationTexts();
  const { day, number } = useFormats();
  const { planId, lineId, measure, lead, status, percent, dueOn, late } = line;
  const words = t.finding.planLines;
  const tone = lineTones[status];
  return (
    <li className="lined-row finding-line">
      <Link to="/plans/$id/lines/$lineId" params={{ id: planId, lineId }} className="duty-title">
        <span lang="vi">{measure}</span>
      </Link>
      {lead ? <Person person={lead} /> : <span />}
      <Cell>
        <Chip tone={tone} icon={toneIcons[tone]}>
          {t.reform.lineStatus[status]}
        </Chip>
        <span className="quiet small">
          {dueOn === null ? words.noDay : words.dueOn(day(dueOn))} · {words.percent(number(percent))}
        </span>
        {late && (
          <Chip tone="late" icon={toneIcons.late}>
            {words.late}
          </Chip>
        )}
      </Cell>
    </li>
  );
}
