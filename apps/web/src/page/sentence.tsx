import { Fragment, type ReactNode } from 'react';
import { sentenceParts } from './sentence-parts.js';

interface Props {
  /** With `[words](name)` where something opens. */
  readonly text: string;
  readonly links: Readonly<Record<string, (words: string) => ReactNode>>;
}

/** A sentence whose numbers open the records behind them. */
export const Sentence = ({ text, links }: Props) =>
  sentenceParts(text).map((part, at) =>
    typeof part === 'string' ? (
      part
    ) : (
      <Fragment key={at}>{links[part.name]?.(part.words) ?? part.words}</Fragment>
    ),
  );
