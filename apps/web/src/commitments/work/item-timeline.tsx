import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { happeningsOf, type Happening } from './happenings.js';
import { withUnit } from './indicator-words.js';
import type { Item } from './items.js';

/** What happened at an item, the newest first, in the words of those who did it. */
export function ItemTimeline({ item: { work, terms } }: { item: Item }) {
  const t = useTexts();
  const { moment, day, number } = useFormats();
  const happenings = happeningsOf(work);
  const facts = (one: Happening): string[] => {
    if (one.type !== 'REPORTED') return [];
    const { percent, health, reading } = one.report;
    return [
      ...(percent === null ? [] : [t.atWork.percent(number(percent))]),
      ...(health === null ? [] : [t.atWork.health[health]]),
      ...(reading === null
        ? []
        : [
            t.atWork.lastReading(
              withUnit(number(reading.value), terms.indicator?.unit ?? ''),
              day(reading.on),
            ),
          ]),
    ];
  };
  if (happenings.length === 0) return <p className="panel padded quiet">{t.atWork.noHistory}</p>;
  return (
    <ol className="panel timeline">
      {happenings.map((one) => (
        <li key={one.key}>
          <strong>{headOf(t, one)}</strong>
          <p>{facts(one).join(' · ')}</p>
          <Words of={one} />
          <p className="quiet small">{moment(one.at)}</p>
        </li>
      ))}
    </ol>
  );
}

function headOf(t: ReturnType<typeof useTexts>, one: Happening): string {
  switch (one.type) {
    case 'REPORTED':
    case 'CLAIMED':
      return t.atWork.happened[one.type](one.by.name);
    case 'ATTACHED':
    case 'NEW_VERSION':
      return t.atWork.happened[one.type](one.by.name, one.name);
    case 'CONFIRMED':
    case 'SENT_BACK':
    case 'WITHDRAWN':
    case 'VOIDED':
      return t.atWork.happened[one.type];
  }
}

function Words({ of: one }: { of: Happening }) {
  const words = one.type === 'REPORTED' ? one.report.note : 'words' in one ? one.words : null;
  return words === null ? null : <p className="said">“{words}”</p>;
}
