import { Link } from '@tanstack/react-router';
import { Sentence } from '../../page/sentence.js';
import type { FindingSearch } from '../../search.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFindingCounts, type Count } from './use-finding-counts.js';

/** How many findings are open, how many late, how many wait for the reader; each number opens them. */
export function FindingsSentence({
  within,
}: {
  within: Pick<FindingSearch, 'unitId' | 'own' | 'inspectionId'>;
}) {
  const t = useRemediationTexts();
  const counts = useFindingCounts(within);
  if (!counts) return t.nav.findings;
  const { open, late, mine, reply } = counts;
  const words = ({ count, more }: Count) => (more ? t.findings.moreThan(count) : String(count));
  const none = {
    open: open.count === 0,
    late: late.count === 0,
    mine: mine.count === 0,
    reply: reply.count === 0,
  };
  const opens = (only: FindingSearch, className = '') =>
    function Opens(shown: string) {
      return (
        <Link to="/findings" search={{ ...within, ...only }} className={className}>
          {shown}
        </Link>
      );
    };
  return (
    <Sentence
      text={t.findings.sentence({
        open: words(open),
        late: words(late),
        mine: words(mine),
        reply: words(reply),
        none,
      })}
      links={{
        open: opens({ open: 'true' }),
        late: opens({ late: 'true' }, 'late'),
        mine: opens({ mine: 'true' }),
        reply: opens({ status: 'ISSUED' }),
      }}
    />
  );
}
