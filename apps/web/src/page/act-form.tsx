import Button from 'antd/es/button';
import { useEffect, useRef, type ReactNode, type SubmitEvent } from 'react';
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
  const said = useRef<HTMLDivElement>(null);
  // Done, the button is disabled again; the keyboard would fall out of the form with it, and Escape would close nothing.
  useEffect(() => {
    if (act.isSuccess) said.current?.focus();
  }, [act.isSuccess]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (ready) onSubmit();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <div className="fields">{children}</div>
      {act.isSuccess && (
        <div ref={said} tabIndex={-1}>
          <NoticeBox tone="done">{done}</NoticeBox>
        </div>
      )}
      <ProblemBox error={act.error} />
      <div>
        <Button type="primary" htmlType="submit" disabled={!ready} loading={act.isPending}>
          {label}
        </Button>
      </div>
    </form>
  );
}
