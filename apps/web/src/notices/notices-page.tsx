import BellOutlined from '@ant-design/icons/BellOutlined';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useAct } from '../api/use-act.js';
import { usePages } from '../api/use-pages.js';
import { Empty } from '../page/empty.js';
import { More } from '../page/more.js';
import { Page } from '../page/page.js';
import { ProblemBox } from '../page/problem-box.js';
import { Reading } from '../page/reading.js';
import { useTexts } from '../texts/language.js';
import { NoticeFilters } from './notice-filters.js';
import { NoticeOutcome } from './notice-outcome.js';
import { NoticeList } from './notice-list.js';
import { WhyTold } from './why-told.js';

const route = getRouteApi('/shell/notices');

/** What the service told the reader, newest first, and what became of it outside the page. */
export function NoticesPage() {
  const t = useTexts();
  const { class: only, unread } = route.useSearch();
  const navigate = useNavigate({ from: '/notices' });
  const pages = usePages('listNotices', {
    ...(only !== undefined && { class: only }),
    unread: unread ?? 'false',
    // What is alike is counted by days, and only a day beyond this is cut in two.
    limit: 200,
  });
  const readAll = useAct('seeNotices');
  const { items, data } = pages;
  const count = data?.pages[0]?.unread;
  return (
    <Page
      title={t.notices.title}
      sentence={count === undefined ? t.notices.title : t.notices.sentence(count)}
      under={
        <Link to="/account" hash="preferences">
          {t.notices.choose}
        </Link>
      }
    >
      <div className="notice-tools">
        <NoticeFilters
          only={only}
          unread={unread === 'true'}
          onChange={(kind, unseen) =>
            void navigate({
              search: { ...(kind && { class: kind }), ...(unseen && { unread: 'true' as const }) },
            })
          }
        />
        {count !== undefined && count > 0 && (
          <Button loading={readAll.isPending} onClick={() => readAll.mutate({ body: {} })}>
            {t.notices.readAll}
          </Button>
        )}
      </div>
      <ProblemBox error={readAll.error} />
      <Reading of={{ ...pages, data: items }}>
        {(notices) =>
          notices.length === 0 ? (
            <div className="panel">
              <Empty icon={<BellOutlined aria-hidden />}>
                {only === undefined && unread === undefined ? t.notices.none : t.notices.noneOfThese}
              </Empty>
            </div>
          ) : (
            <NoticeList notices={notices}>
              {(notice) => (
                <>
                  <NoticeOutcome told={notice} />
                  <WhyTold told={notice} />
                </>
              )}
            </NoticeList>
          )
        }
      </Reading>
      <More pages={pages} />
    </Page>
  );
}
