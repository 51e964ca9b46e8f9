import Button from 'antd/es/button';
import type { ReactNode } from 'react';

interface Props {
  readonly on: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** One thing to look for in a list, by one touch; a second one takes it off. */
export const QuickChoice = ({ on, onClick, children }: Props) => (
  <Button shape="round" type={on ? 'primary' : 'default'} aria-pressed={on} onClick={onClick}>
    {children}
  </Button>
);
