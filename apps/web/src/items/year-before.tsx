import { Link } from '@tanstack/react-router';
import { useRead } from '../api/use-read.js';
import { NoticeBox } from '../page/notice-box.js';
import { useTexts } from '../texts/language.js';

/** At the turn of the year nothing is at work yet; what is left open of the year before stays in sight. */
export function YearBefore({ unitId, year }: { unitId: string; year: number }) {
  const t = useTexts();
  const before = year - 1;
  const total = useRead('getItemBoard', { query: { unitId, year: before } }).data?.total;
  if (!total || total.items === total.done) return null;
  return (
    <NoticeBox tone="soon">
      <Link from="/items" to="." search={(asked) => ({ ...asked, year: before })}>
        {t.items.yearBefore(before, total.items - total.done)}
      </Link>
    </NoticeBox>
  );
}
