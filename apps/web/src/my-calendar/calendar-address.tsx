import Button from 'antd/es/button';
import { useAct } from '../api/use-act.js';
import { useRead } from '../api/use-read.js';
import { CopyButton } from '../page/copy-button.js';
import { NoticeBox } from '../page/notice-box.js';
import { ProblemBox } from '../page/problem-box.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

interface Props {
  /** Of which unit; null for one's own duties. */
  readonly unit: { readonly id: string; readonly name: string } | null;
}

const addressOf = (secret: string): string => `${location.origin}/api/calendar-feeds/read/${secret}.ics`;

/** The private address under which a calendar program reads: made, renewed, revoked; shown once. */
export function CalendarAddress({ unit }: Props) {
  const t = useTexts();
  const { moment } = useFormats();
  const feeds = useRead('listCalendarFeeds', {});
  const open = useAct('openCalendarFeed');
  const close = useAct('closeCalendarFeed', () => open.reset());
  const unitId = unit?.id ?? null;
  const feed = feeds.data?.items.find((one) => (one.unit?.id ?? null) === unitId);
  const whose = unit?.name ?? t.calendarFeed.own;
  const address = open.data && feed ? addressOf(open.data.secret) : undefined;
  const make = () => open.mutate({ body: { unitId } });
  return (
    <div className="stack">
      <div className="row">
        <strong>{whose}</strong>
        {feed && (
          <span className="quiet small">
            {t.calendarFeed.made(moment(feed.createdAt))};{' '}
            {feed.lastReadAt === null
              ? t.calendarFeed.neverRead
              : t.calendarFeed.read(moment(feed.lastReadAt))}
          </span>
        )}
      </div>
      {address !== undefined && (
        <NoticeBox tone="done">
          <strong>{t.calendarFeed.once}</strong>
          <code className="secret">{address}</code>
          <div className="row">
            <CopyButton text={address} />
            <a href={address.replace(/^https?:/, 'webcal:')}>{t.calendarFeed.subscribe}</a>
          </div>
        </NoticeBox>
      )}
      <ProblemBox error={open.error ?? close.error} />
      <div className="row">
        {feed ? (
          <>
            <Button aria-label={t.calendarFeed.renewOne(whose)} loading={open.isPending} onClick={make}>
              {t.calendarFeed.renew}
            </Button>
            <Button
              aria-label={t.calendarFeed.revokeOne(whose)}
              loading={close.isPending}
              onClick={() => close.mutate({ params: { id: feed.id } })}
            >
              {t.calendarFeed.revoke}
            </Button>
            <span className="quiet small">{t.calendarFeed.renewHint}</span>
          </>
        ) : (
          <Button loading={open.isPending || feeds.isPending} onClick={make}>
            {t.calendarFeed.create}
          </Button>
        )}
      </div>
    </div>
  );
}
