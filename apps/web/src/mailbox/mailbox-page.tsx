import { getRouteApi, useNavigate } from '@tanstack/react-router';
import Segmented from 'antd/es/segmented';
import MailOutlined from '@ant-design/icons/MailOutlined';
import { usePages } from '../api/use-pages.js';
import { Empty } from '../page/empty.js';
import { More } from '../page/more.js';
import { Page } from '../page/page.js';
import { Reading } from '../page/reading.js';
import { holds, useSession } from '../session/use-session.js';
import { useTexts } from '../texts/language.js';
import { Letter } from './letter.js';
import './mailbox.css';

const route = getRouteApi('/shell/mailbox');

/** Mails as they were sent: one's own, and for an administrator everybody's. */
export function MailboxPage() {
  const t = useTexts();
  const session = useSession();
  const { all } = route.useSearch();
  const navigate = useNavigate({ from: '/mailbox' });
  const pages = usePages('listMails', { all: all ?? 'false', limit: 50 });
  const { items, hasNextPage } = pages;
  return (
    <Page
      title={t.nav.mailbox}
      sentence={items ? t.mailbox.sentence(items.length, hasNextPage) : t.nav.mailbox}
    >
      {holds(session, ['ADMINISTRATOR']) && (
        <div>
          <Segmented
            aria-label={t.mailbox.whose}
            value={all ?? 'false'}
            options={[
              { value: 'false', label: t.mailbox.mine },
              { value: 'true', label: t.mailbox.all },
            ]}
            onChange={(value) => void navigate({ search: value === 'true' ? { all: 'true' } : {} })}
          />
        </div>
      )}
      <Reading of={{ ...pages, data: items }}>
        {(mails) =>
          mails.length === 0 ? (
            <div className="panel">
              <Empty icon={<MailOutlined aria-hidden />}>{t.mailbox.none}</Empty>
            </div>
          ) : (
            <ul className="panel">
              {mails.map((mail) => (
                <Letter key={mail.id} mail={mail} />
              ))}
            </ul>
          )
        }
      </Reading>
      <More pages={pages} />
    </Page>
  );
}
