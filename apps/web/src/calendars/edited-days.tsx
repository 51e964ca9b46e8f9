import Button from 'antd/es/button';
import { useTexts } from '../texts/language.js';
import { upperFirst } from '../texts/upper-first.js';
import { useFormats } from '../texts/use-formats.js';
import type { DayEdits } from './day-edits.js';
import { weekdayOf, type SpecialDay } from './year-days.js';

interface Props {
  readonly edits: DayEdits;
  readonly special: ReadonlyMap<string, SpecialDay>;
  readonly onUndo: (date: string) => void;
}

/** Each day as it is and as it is to be. */
export function EditedDays({ edits, special, onUndo }: Props) {
  const t = useTexts();
  const { longDay } = useFormats();
  if (edits.size === 0) return null;
  const named = (date: string, kind: SpecialDay['kind'] | undefined, provisional = false): string => {
    const word = t.calendars.kind[kind ?? (weekdayOf(date) > 4 ? 'WEEKEND' : 'WEEKDAY')];
    return provisional ? `${word} (${t.calendars.provisional})` : word;
  };
  return (
    <ul className="lined">
      {[...edits].map(([date, edit]) => {
        const before = special.get(date);
        return (
          <li key={date} className="lined-row row">
            <span style={{ flex: '1 1 240px' }}>
              <strong>{upperFirst(longDay(date))}</strong>
              <span className="quiet">
                {' '}
                {t.calendars.from(
                  named(date, before?.kind, before?.provisional),
                  named(date, edit?.kind, edit?.provisional),
                )}
              </span>
            </span>
            <Button onClick={() => onUndo(date)}>{t.calendars.undo}</Button>
          </li>
        );
      })}
    </ul>
  );
}
