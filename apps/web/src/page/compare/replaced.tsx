import ArrowRightOutlined from '@ant-design/icons/ArrowRightOutlined';
import { useTexts } from '../../texts/language.js';
import './compare.css';

/** A value that took the place of another: a person, a day, a target. An empty one is said. */
export function Replaced({ before, after }: { before: string | null; after: string | null }) {
  const t = useTexts();
  return (
    <span className="replaced">
      <del>
        <span className="unseen">{t.compare.before} </span>
        {before ?? t.compare.nothing}
      </del>
      <ArrowRightOutlined aria-hidden />
      <ins>
        <span className="unseen">{t.compare.after} </span>
        {after ?? t.compare.nothing}
      </ins>
    </span>
  );
}
