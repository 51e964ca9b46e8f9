import { useId, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, aside, id, children }: Props) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} id={id}>
      <div className="section-head">
        <h2 id={heading}>{title}</h2>
        {aside !== undefined && <span className="quiet small">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
