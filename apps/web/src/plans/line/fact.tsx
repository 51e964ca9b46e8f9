import type { ReactNode } from 'react';

interface Props {
  readonly name: string;
  readonly whole?: boolean;
  readonly children: ReactNode;
}

/** One fact under its name; on a phone two stand side by side, or one takes the row. */
export const Fact = ({ name, whole = false, children }: Props) => (
  <div className={whole ? 'whole' : ''}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
