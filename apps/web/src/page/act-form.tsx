import Button from 'antd/es/button';
import type { ReactNode, SubmitEvent } from 'react';
import { NoticeBox } from './notice-box.js';
import { ProblemBox } from './problem-box.js';

interface Act {
  readonly isPending: boolean;
  readonly isSuccess: boolean;
  readonly error: unknown;
}

interface Props {
  readonly act: Act;
  readonly label: string;
  /** What is said once it is done. */
  readonly done: string;
  readonly ready: boolean;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A small form for one act: its fields, its error in place, its button, its result. */
export function ActForm({ act, label, done, ready, onSubmit, children }: Props) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (ready) onSubmit();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <div className="fields">{children}</div>
      {act.isSuccess && <NoticeBox tone="done">{done}</NoticeBox>}
      <ProblemBox error={act.error} />
      <div>
        <Button type="primary" htmlType="submit" disabled={!ready} loading={act.isPending}>
          {label}
        </Button>
      </div>
    </form>
  );
}
