import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useAct } from '../api/use-act.js';
import { useRead } from '../api/use-read.js';
import { Empty } from '../page/empty.js';
import { ProblemBox } from '../page/problem-box.js';
import { Reading } from '../page/reading.js';
import { Sheet } from '../page/sheet.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

/** Steps of the follow-up that were given up, and the way to try them again. */
export function FailedSteps({ retries }: { readonly retries: boolean }) {
  const t = useTexts();
  const { moment, number } = useFormats();
  const failed = useRead('listFailedSteps', { query: { limit: 200 } });
  const retry = useAct('retryFailedStep');
  return (
    <>
      <ProblemBox error={retry.error} />
      <Reading of={failed}>
        {({ items, total }) =>
          items.length === 0 ? (
            <div className="panel">
              <Empty>{t.failedSteps.none}</Empty>
            </div>
          ) : (
            <div className="stack">
              <Sheet
                label={t.failedSteps.steps}
                rows={items}
                rowKey={({ dutyId, policy, rung, occurrence }) =>
                  [dutyId, policy, rung, occurrence].join('/')
                }
                columns={[
                  {
                    key: 'step',
                    title: t.failedSteps.step,
                    main: true,
                    cell: ({ title, dutyId, ...step }) => (
                      <span title={`${step.policy} ${step.rung}`}>
                        {t.steps.named(step)}
                        <span className="quiet small clipped">
                          {title === null ? (
                            '—'
                          ) : (
                            <Link to="/duties/$id" params={{ id: dutyId }}>
                              {title}
                            </Link>
                          )}
                        </span>
                      </span>
                    ),
                  },
                  {
                    key: 'error',
                    title: t.operations.error,
                    cell: ({ reason, error, attempts }) => (
                      <>
                        {t.failedSteps.reason[reason]}{' '}
                        <span className="quiet small">
                          {reason === 'FAILS' && error} ({t.operations.attempts(attempts)})
                        </span>
                      </>
                    ),
                  },
                  {
                    key: 'at',
                    title: t.failedSteps.wasDue,
                    width: 150,
                    cell: ({ remindAt }) => moment(remindAt),
                  },
                  {
                    key: 'act',
                    title: t.operations.act,
                    width: 130,
                    cell: ({ dutyId, policy, rung, occurrence }) =>
                      retries ? (
                        <Button
                          size="small"
                          loading={
                            retry.isPending &&
                            retry.variables.body.dutyId === dutyId &&
                            retry.variables.body.rung === rung
                          }
                          onClick={() => retry.mutate({ body: { dutyId, policy, rung, occurrence } })}
                        >
                          {t.failedSteps.retry}
                        </Button>
                      ) : (
                        '—'
                      ),
                  },
                ]}
              />
              {total > items.length && (
                <p className="quiet small">{t.failedSteps.more(number(total - items.length))}</p>
              )}
            </div>
          )
        }
      </Reading>
    </>
  );
}
