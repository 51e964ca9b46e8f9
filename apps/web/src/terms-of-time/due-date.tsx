import CalendarOutlined from '@ant-design/icons/CalendarOutlined';
import { lazy, Suspense, useState } from 'react';
import type { Duty } from '#libs/contracts/src/http/duties.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

const ExplanationDrawer = lazy(() => import('./explanation-drawer.js'));

type Due = Pick<Duty, 'dueOn' | 'originalDueOn' | 'explanation' | 'title'>;

/** The day something is due; pressed, it explains how that day came about. */
export function DueDate({ due }: { due: Due }) {
  const t = useTexts();
  const { day } = useFormats();
  const [opened, setOpened] = useState(false);
  const [open, setOpen] = useState(false);
  const words = due.dueOn === null ? t.due.byRoadmap : day(due.dueOn);
  const show = () => {
    setOpened(true);
    setOpen(true);
  };
  return (
    <>
      <button
        type="button"
        className="plain-button linked due-date"
        aria-haspopup="dialog"
        aria-label={t.due.explainOne(words)}
        onClick={show}
      >
        <CalendarOutlined aria-hidden />
        {words}
      </button>
      {opened && (
        <Suspense>
          <ExplanationDrawer due={due} open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
