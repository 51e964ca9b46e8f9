import { Link } from '@tanstack/react-router';
import type { ItemCounts } from '#libs/contracts/src/http/commitment-items.js';
import { Sentence } from '../page/sentence.js';
import { useTexts } from '../texts/language.js';

/** "3 trên 40 nhiệm vụ chưa hoàn thành đã quá hạn; 2 chờ đồng chí xác nhận." */
export function ItemsSentence({ of: { items, done, late, toConfirm } }: { of: ItemCounts }) {
  const t = useTexts();
  return (
    <Sentence
      text={t.items.sentence({ open: items - done, late, toConfirm })}
      links={{
        late: (words) => (
          <Link
            from="/items"
            to="."
            className="late"
            search={({ unitId, year }) => ({
              ...(unitId !== undefined && { unitId }),
              ...(year !== undefined && { year }),
              timing: 'LATE' as const,
            })}
          >
            {words}
          </Link>
        ),
        toConfirm: (words) => (
          <Link
            from="/items"
            to="."
            search={({ unitId, year }) => ({
              ...(unitId !== undefined && { unitId }),
              ...(year !== undefined && { year }),
              toConfirm: 'true' as const,
            })}
          >
            {words}
          </Link>
        ),
      }}
    />
  );
}
