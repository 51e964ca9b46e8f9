import { useId, type ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with it; shown and read aloud with the field. */
  readonly wrong?: string | undefined;
  readonly wide?: boolean;
  /** Draws the control with the ids that tie label and words to it. */
  readonly children: (ids: { id: string; 'aria-describedby': string; 'aria-invalid': boolean }) => ReactNode;
}

/** A labelled control with its hint and its error. */
export function Field({ label, hint, wrong, wide = false, children }: Props) {
  const id = useId();
  const words = `${id}-words`;
  return (
    <div className={wide ? 'field wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': words, 'aria-invalid': wrong !== undefined })}
      <div id={words}>
        {wrong !== undefined && <p className="wrong">{wrong}</p>}
        {hint !== undefined && <p className="hint">{hint}</p>}
      </div>
    </div>
  );
}
