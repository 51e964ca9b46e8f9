import { Link } from '@tanstack/react-router';
import { Fact } from '../../page/fact.js';
import { Person } from '../../page/person.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import type { FindingDetail } from '../finding-detail.js';
import { FindingState } from '../finding-state.js';
import { useInLanguage } from '../../texts/use-in-language.js';
import { FileList } from './file-list.js';
import { LastDay } from './last-day.js';
import './one.css';

/** What was found where, how grave it is, who answers for it until when, what was seen and what shows it. */
export function FindingHead({ of: finding }: { of: FindingDetail }) {
  const t = useRemediationTexts();
  const said = useInLanguage();
  const { day } = useFormats();
  const { id, unit, inspectionId, addressee, legalGround, evidence } = finding;
  return (
    <div className="panel padded stack">
      <p className="finding-words" lang="vi">
        {finding.seen}
      </p>
      <dl className="facts paired">
        <Fact name={t.list.unit}>{unit.name}</Fact>
        <Fact name={t.findings.contentOf}>{t.reform.content[finding.content]}</Fact>
        <Fact name={t.finding.kind}>{t.reform.kind[finding.kind]}</Fact>
        <Fact name={t.findings.severity}>{said(finding.severity.name)}</Fact>
        <Fact name={t.findings.lastDay}>
          <LastDay of={finding} />
        </Fact>
        <Fact name={t.findings.state}>
          <FindingState finding={finding} />
        </Fact>
        <Fact name={t.finding.conclusion}>
          <Link to="/inspections/$id" params={{ id: inspectionId }}>
            {t.finding.conclusionOf(finding.conclusion, day(finding.conclusionOn))}
          </Link>
        </Fact>
        {addressee !== null && <Fact name={t.finding.addressee}>{t.finding.addressees[addressee]}</Fact>}
        <Fact name={t.finding.answerer} whole>
          <Person person={finding.answerer} />
        </Fact>
        <Fact name={t.finding.lead} whole>
          <Person person={finding.team.lead} />
        </Fact>
        {legalGround !== '' && (
          <Fact name={t.finding.legalGround} whole>
            <span lang="vi">{legalGround}</span>
          </Fact>
        )}
      </dl>
      <FileList label={t.finding.evidence} sourceId={id} files={evidence} />
    </div>
  );
}
