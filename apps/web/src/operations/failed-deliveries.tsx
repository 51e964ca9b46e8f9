import Button from 'antd/es/button';
import { useAct } from '../api/use-act.js';
import { useRead } from '../api/use-read.js';
import { Empty } from '../page/empty.js';
import { ProblemBox } from '../page/problem-box.js';
import { Reading } from '../page/reading.js';
import { Sheet } from '../page/sheet.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

/** Messages that were given up and reached nobody, and the way to have them tried again. */
export function FailedDeliveries({ retries }: { readonly retries: boolean }) {
  const t = useTexts();
  const { moment, number } = useFormats();
  const failed = useRead('listFailedDeliveries', { query: { limit: 200 } });
  const retry = useAct('retryFailedDelivery');
  return (
    <>
      <ProblemBox error={retry.error} />
      <Reading of={failed}>
        {({ items, total }) =>
          items.length === 0 ? (
            <div className="panel">
              <Empty>{t.failedDeliveries.none}</Empty>
            </div>
          ) : (
            <div className="stack">
              <Sheet
                label={t.failedDeliveries.deliveries}
                rows={items}
                rowKey={({ id }) => id}
                columns={[
                  {
                    key: 'to',
                    title: t.failedDeliveries.to,
                    main: true,
                    cell: ({ to, channel, digest, statutory }) => (
                      <>
                        {to === '' ? '—' : to}
                        <span className="quiet small clipped">
                          {digest ? t.failedDeliveries.digest : t.failedDeliveries.single} ·{' '}
                          {t.mailbox.channel[channel]}
                          {statutory && ` · ${t.failedDeliveries.statutory}`}
                        </span>
                      </>
                    ),
                  },
                  {
                    key: 'error',
                    title: t.operations.error,
                    cell: ({ reason, error, attempts, retries: again }) => (
                      <>
                        {reason !== null && t.failedDeliveries.reason[reason]}{' '}
                        <span className="quiet small">
                          {reason !== 'ENDS_WORKERS' && error} ({t.operations.attempts(attempts)}
                          {again > 0 && `; ${t.failedDeliveries.retries(again)}`})
                        </span>
                      </>
                    ),
                  },
                  {
                    key: 'at',
                    title: t.failedDeliveries.failed,
                    width: 150,
                    cell: ({ failedAt }) => moment(failedAt),
                  },
                  {
                    key: 'act',
                    title: t.operations.act,
                    width: 130,
                    cell: ({ id }) =>
                      retries ? (
                        <Button
                          size="small"
                          loading={retry.isPending && retry.variables.params.id === id}
                          onClick={() => retry.mutate({ params: { id } })}
                        >
                          {t.failedDeliveries.retry}
                        </Button>
                      ) : (
                        '—'
                      ),
                  },
                ]}
              />
              {total > items.length && (
                <p className="quiet small">{t.failedDeliveries.more(number(total - items.length))}</p>
              )}
            </div>
          )
        }
      </Reading>
    </>
  );
}
