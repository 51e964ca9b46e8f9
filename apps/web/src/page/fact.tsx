import type { ReactNode } from 'react';

interface Props {
  readonly name: string;
  readonly whole?: boolean;
  readonly children: ReactNode;
}

/** One fact under its name; where facts stand in pairs on a telephone, it may take the whole row. */
export const Fact = ({ name, whole = false, children }: Props) => (
  <div className={whole ? 'whole' : ''}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
