import Button from 'antd/es/button';
import { useAct } from '../api/use-act.js';
import { usePages } from '../api/use-pages.js';
import { Empty } from '../page/empty.js';
import { More } from '../page/more.js';
import { ProblemBox } from '../page/problem-box.js';
import { Reading } from '../page/reading.js';
import { Sheet } from '../page/sheet.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

interface Props {
  readonly state: 'DEAD' | 'WAITING' | 'REDRIVEN';
  /** Whether the reader may hand them over again. */
  readonly redrives: boolean;
}

/** Events that a consumer gave up on, and the way to hand them over again. */
export function DeadLetters({ state, redrives }: Props) {
  const t = useTexts();
  const { moment } = useFormats();
  const pages = usePages('listDeadLetters', { state, limit: 50 });
  const redrive = useAct('redriveDeadLetter');
  const { items } = pages;
  return (
    <>
      <ProblemBox error={redrive.error} />
      <Reading of={{ ...pages, data: items }}>
        {(letters) =>
          letters.length === 0 ? (
            <div className="panel">
              <Empty>{t.operations.none[state]}</Empty>
            </div>
          ) : (
            <Sheet
              label={t.operations.letters}
              rows={letters}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: 'event',
                  title: t.operations.event,
                  main: true,
                  cell: ({ eventType, consumer }) => (
                    <>
                      {t.event[eventType] ?? eventType}
                      <span className="quiet small clipped">
                        {t.operations.consumers[consumer] ?? consumer}
                      </span>
                    </>
                  ),
                },
                {
                  key: 'error',
                  title: t.operations.error,
                  cell: ({ error, attempts }) => (
                    <>
                      {error} <span className="quiet small">({t.operations.attempts(attempts)})</span>
                    </>
                  ),
                },
                { key: 'at', title: t.operations.at, width: 150, cell: ({ buriedAt }) => moment(buriedAt) },
                {
                  key: 'reference',
                  title: t.operations.reference,
                  width: 150,
                  cell: ({ correlationId }) => <code className="small">{correlationId.slice(0, 8)}…</code>,
                },
                {
                  key: 'act',
                  title: t.operations.act,
                  width: 130,
                  cell: ({ id, state: now }) =>
                    redrives && now === 'DEAD' ? (
                      <Button
                        size="small"
                        loading={redrive.isPending && redrive.variables.params.id === id}
                        onClick={() => redrive.mutate({ params: { id } })}
                      >
                        {t.operations.redrive}
                      </Button>
                    ) : (
                      '—'
                    ),
                },
              ]}
            />
          )
        }
      </Reading>
      <More pages={pages} />
    </>
  );
}
