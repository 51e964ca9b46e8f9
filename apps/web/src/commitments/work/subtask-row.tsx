import Button from 'antd/es/button';
import { useState } from 'react';
import type { Call } from '../../api/endpoints.js';
import { Person } from '../../page/person.js';
import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import type { ItemAtWork } from './items.js';
import { ReportSubtask, SettleSubtask, type Outcome } from './subtask-forms.js';

interface Props {
  readonly params: Call<'reportSubtask'>['params'];
  readonly subtask: ItemAtWork['subtasks'][number];
  readonly settles: boolean;
  readonly about: boolean;
}

/** One sub-task: what, who, by when, how it stands, and what the reader may do with it. */
export function SubtaskRow({ params, subtask, settles, about }: Props) {
  const t = useTexts();
  const { day, moment } = useFormats();
  const { task, person, givenBy, dueOn, state, mine, report, reportedAt, answer } = subtask;
  const [doing, setDoing] = useState<'REPORT' | Outcome | undefined>(
    about && mine && state === 'OPEN' ? 'REPORT' : undefined,
  );
  const may: readonly ('REPORT' | Outcome)[] = [
    ...(settles && state === 'OPEN' ? (['WITHDRAWN'] as const) : []),
    ...(settles && state === 'REPORTED' ? (['WITHDRAWN', 'SENT_BACK', 'ACCEPTED'] as const) : []),
    ...(mine && state === 'OPEN' ? (['REPORT'] as const) : []),
  ];
  const words = {
    REPORT: t.subtasks.report,
    ACCEPTED: t.subtasks.accept,
    SENT_BACK: t.subtasks.sendBack,
    WITHDRAWN: t.subtasks.takeBack,
  } as const;
  const close = () => setDoing(undefined);
  return (
    <li id={params.subtaskId} className={about ? 'lined-row stack subtask about' : 'lined-row stack subtask'}>
      <div className="subtask-head">
        <div>
          <strong>{task}</strong>
          <span className="person-post">
            {t.subtasks.givenBy(givenBy.name)}
            {dueOn !== null && ` · ${t.due.dueOn(day(dueOn))}`} · {t.subtasks.state[state]}
          </span>
        </div>
        <Person person={person} />
      </div>
      {report !== null && (
        <p className="small">
          {t.subtasks.saidDone}
          {reportedAt !== null && <span className="quiet"> ({moment(reportedAt)})</span>}:{' '}
          <span className="said">“{report}”</span>
        </p>
      )}
      {answer !== null && (
        <p className="small">
          {t.subtasks.answered}: <span className="said">“{answer}”</span>
        </p>
      )}
      {may.length > 0 && (
        <span className="row">
          {may.map((one) => (
            <Button
              key={one}
              type={one === may.at(-1) && one !== 'WITHDRAWN' ? 'primary' : 'default'}
              aria-expanded={doing === one}
              aria-label={`${words[one]}: ${task}`}
              onClick={() => setDoing(doing === one ? undefined : one)}
            >
              {words[one]}
            </Button>
          ))}
        </span>
      )}
      {doing === 'REPORT' && may.includes('REPORT') && <ReportSubtask params={params} onDone={close} />}
      {doing !== undefined && doing !== 'REPORT' && may.includes(doing) && (
        <SettleSubtask key={doing} params={params} outcome={doing} onDone={close} />
      )}
    </li>
  );
}
