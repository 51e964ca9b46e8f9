import BellOutlined from '@ant-design/icons/BellOutlined';
import { useRead } from '../api/use-read.js';
import { Empty } from '../page/empty.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { useTexts } from '../texts/language.js';
import { NoticeRow } from './notice-row.js';
import '../my-work/my-work.css';

/** What the service told the reader, newest first. */
export function NoticesPage() {
  const t = useTexts();
  const work = useRead('getMyWork', {});
  return (
    <Page
      title={t.notices.title}
      sentence={work.data ? t.notices.sentence(work.data.unread) : t.notices.title}
    >
      <Reading of={work}>
        {({ notices }) =>
          notices.length === 0 ? (
            <div className="panel">
              <Empty icon={<BellOutlined aria-hidden />}>{t.notices.none}</Empty>
            </div>
          ) : (
            <ul className="panel lined">
              {notices.map((notice) => (
                <NoticeRow key={notice.id} notice={notice} />
              ))}
            </ul>
          )
        }
      </Reading>
    </Page>
  );
}
