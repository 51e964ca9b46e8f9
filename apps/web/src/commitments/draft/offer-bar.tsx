import Button from 'antd/es/button';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ActionBar } from '../../page/action-bar.js';
import { ProblemBox } from '../../page/problem-box.js';

interface Props {
  readonly error: unknown;
  /** Whether the API holds a record that may be newer than what one read. */
  readonly held: boolean;
  readonly why: string;
  readonly label: string;
  readonly ready: boolean;
  readonly busy: boolean;
  readonly onAct: () => Promise<unknown>;
  /** What else can be done with what was written. */
  readonly children?: ReactNode;
}

/** The one act that ends the writing, what it does or what keeps it from being done, and what went wrong with it. */
export function OfferBar({ error, held, why, label, ready, busy, onAct, children }: Props) {
  const client = useQueryClient();
  return (
    <>
      <ProblemBox
        error={error}
        {...(held && { again: () => client.invalidateQueries({ queryKey: ['getCommitment'] }) })}
      />
      <ActionBar why={why}>
        {children}
        <Button
          type="primary"
          size="large"
          disabled={!ready}
          loading={busy}
          // What goes wrong is kept by the mutation and shown in place.
          onClick={() => void onAct().catch(() => undefined)}
        >
          {label}
        </Button>
      </ActionBar>
    </>
  );
}
