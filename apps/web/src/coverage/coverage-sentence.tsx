import { Link } from '@tanstack/react-router';
import type { Reply } from '../api/endpoints.js';
import { Sentence } from '../page/sentence.js';
import { useTexts } from '../texts/language.js';
import { notSigned } from './counts.js';

/** "3 trên 40 đơn vị chưa ký; 2 đã quá hạn." */
export function CoverageSentence({ of }: { of: Reply<'getCoverage'> }) {
  const t = useTexts();
  const open = (only: 'late' | undefined, className = '') =>
    function Opened(words: string) {
      return (
        <Link
          from="/coverage"
          to="."
          search={({ only: _, ...rest }) => (only === undefined ? rest : { ...rest, only })}
          hash="missing"
          className={className}
        >
          {words}
        </Link>
      );
    };
  return (
    <Sentence
      text={t.coverage.sentence({ missing: notSigned(of), total: of.total, late: of.late })}
      links={{ missing: open(undefined), late: open('late', 'late') }}
    />
  );
}
