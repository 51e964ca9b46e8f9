import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '../texts/language.js';

interface Props {
  /** What the page is called: in the tab and, small, above the sentence. */
  readonly title: string;
  /** The sentence the reader came for. */
  readonly sentence?: ReactNode;
  readonly under?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its sentence first. Focus goes there when one arrives, so that readers aloud begin with the answer. */
export function Page({ title, sentence, under, children }: Props) {
  const t = useTexts();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t.app.name}`;
  }, [title, t]);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  return (
    <div className="page">
      <header className="page-head">
        {sentence !== undefined && <p className="page-where">{title}</p>}
        <h1 ref={head} tabIndex={-1}>
          {sentence ?? title}
        </h1>
        {under !== undefined && <p className="under">{under}</p>}
      </header>
      {children}
    </div>
  );
}
