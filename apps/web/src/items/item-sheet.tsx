import FileSearchOutlined from '@ant-design/icons/FileSearchOutlined';
import type { Call } from '../api/endpoints.js';
import { usePages } from '../api/use-pages.js';
import { Empty } from '../page/empty.js';
import { More } from '../page/more.js';
import { Reading } from '../page/reading.js';
import { Sheet } from '../page/sheet.js';
import { useTexts } from '../texts/language.js';
import { useItemColumns } from './item-columns.js';

/** What a reader sees before he asks for more; it is there in half the time that fifty take. */
const FIRST = 25;

/** The items that are asked for, page by page. */
export function ItemSheet({ query }: { query: Call<'listCommitmentItems'>['query'] }) {
  const t = useTexts();
  const pages = usePages('listCommitmentItems', { ...query, limit: FIRST });
  const columns = useItemColumns(pages.items ?? []);
  return (
    <Reading of={{ ...pages, data: pages.items }}>
      {(rows) =>
        rows.length === 0 ? (
          <div className="panel">
            <Empty icon={<FileSearchOutlined aria-hidden />}>{t.items.none}</Empty>
          </div>
        ) : (
          <>
            <Sheet label={t.items.nav} rows={rows} rowKey={({ dutyId }) => dutyId} columns={columns} />
            <More pages={pages} className="row" />
          </>
        )
      }
    </Reading>
  );
}
