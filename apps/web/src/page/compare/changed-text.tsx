import { useTexts } from '../../texts/language.js';
import { wordChanges } from './word-changes.js';
import './compare.css';

/** A text with what was added and dropped marked in it: by a line under or through the words, in colour, and aloud. */
export function ChangedText({ before, after }: { before: string; after: string }) {
  const t = useTexts();
  return (
    <span className="changed-text" lang="vi">
      {wordChanges(before, after).map(({ kind, text }, at) => {
        switch (kind) {
          case 'KEPT':
            return <span key={at}>{text}</span>;
          case 'ADDED':
            return (
              <ins key={at}>
                <span className="unseen">{t.compare.added} </span>
                {text}
              </ins>
            );
          case 'DROPPED':
            return (
              <del key={at}>
                <span className="unseen">{t.compare.dropped} </span>
                {text}
              </del>
            );
        }
      })}
    </span>
  );
}
