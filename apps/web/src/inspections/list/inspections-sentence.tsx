import { Link } from '@tanstack/react-router';
import { useRead } from '../../api/use-read.js';
import { Sentence } from '../../page/sentence.js';
import { holds, useSession } from '../../session/use-session.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';

/** As many as one request brings; where there are more, that is said. */
const MOST = 200;

/** How many inspections are under way, and how many were concluded in a year. */
export function InspectionsSentence({ year }: { year: number }) {
  const t = useRemediationTexts();
  const inspects = holds(useSession(), ['INSPECTOR', 'AUDITOR']);
  const open = useRead('listInspections', { query: { status: 'OPEN', limit: MOST } }, { enabled: inspects });
  const concluded = useRead('listInspections', { query: { status: 'CONCLUDED', year, limit: MOST } });
  if (!concluded.data || (inspects && !open.data)) return t.nav.inspections;
  const counts = {
    open: count(open.data),
    concluded: count(concluded.data),
    year,
  };
  return (
    <Sentence
      text={inspects ? t.inspections.sentence(counts) : t.inspections.sentenceOfInspected(counts)}
      links={{
        open: (words) => (
          <Link to="/inspections" search={{ status: 'OPEN' }}>
            {words}
          </Link>
        ),
        concluded: (words) => (
          <Link to="/inspections" search={{ status: 'CONCLUDED', year }}>
            {words}
          </Link>
        ),
      }}
    />
  );
}

interface Listed {
  readonly items: readonly unknown[];
  readonly next: string | null;
}

const count = (listed: Listed | undefined): string =>
  listed ? `${listed.items.length}${listed.next === null ? '' : '+'}` : '0';
