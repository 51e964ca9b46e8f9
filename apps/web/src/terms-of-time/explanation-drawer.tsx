import Drawer from 'antd/es/drawer';
import type { Duty } from '#libs/contracts/src/http/duties.js';
import { useNarrow } from '../page/use-narrow.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { explained } from './explained.js';
import { ExplanationDays } from './explanation-days.js';

interface Props {
  readonly due: Pick<Duty, 'dueOn' | 'originalDueOn' | 'explanation' | 'title'>;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** How a due date came about: from which day, by which rule, which days counted and which did not. */
export default function ExplanationDrawer({ due, open, onClose }: Props) {
  const t = useTexts();
  const { longDay } = useFormats();
  const narrow = useNarrow();
  const how = explained(due.explanation);
  const moved = due.originalDueOn !== null && due.originalDueOn !== due.dueOn;
  return (
    <Drawer
      open={open}
      onClose={onClose}
      placement={narrow ? 'bottom' : 'right'}
      size={narrow ? '86%' : 440}
      title={due.dueOn === null ? t.due.byRoadmap : t.due.dueOn(longDay(due.dueOn))}
    >
      <div className="stack">
        <p>{due.title}</p>
        {moved && due.originalDueOn !== null && <p>{t.due.original(longDay(due.originalDueOn))}</p>}
        {how === undefined && <p>{t.due.unexplained}</p>}
        {how && 'roadmap' in how && <p>{t.due.roadmap(how.roadmap)}</p>}
        {how && 'days' in how && <ExplanationDays how={how} />}
      </div>
    </Drawer>
  );
}
