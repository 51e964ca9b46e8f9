import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import Button from 'antd/es/button';
import Checkbox from 'antd/es/checkbox';
import InputNumber from 'antd/es/input-number';
import Select from 'antd/es/select';
import type { LadderRung } from '#libs/contracts/src/http/ladders.js';
import { Field } from '../page/field.js';
import { HourField } from '../page/hour-field.js';
import { useTexts } from '../texts/language.js';
import { changed } from './rung-name.js';

interface Props {
  readonly rung: LadderRung;
  readonly others: readonly LadderRung[];
  readonly number: number;
  readonly onChange: (rung: LadderRung) => void;
  readonly onRemove: () => void;
}

const sides = ['BEFORE', 'ON', 'AFTER'] as const;
type Side = (typeof sides)[number];
const sideOf = (days: number): Side => (days === 0 ? 'ON' : days < 0 ? 'BEFORE' : 'AFTER');
const daysOn = (side: Side, days: number): number =>
  side === 'ON' ? 0 : (side === 'BEFORE' ? -1 : 1) * Math.max(1, Math.abs(days));

/** One step of a ladder: what, when, and how. */
export function RungCard({ rung, others, number, onChange, onRemove }: Props) {
  const t = useTexts();
  const { action, workingDays, hour, level, repeat, unlessAcknowledged, statutory } = rung;
  const set = (part: Partial<LadderRung>) => onChange(changed(rung, part, others));
  const side = sideOf(workingDays);
  return (
    <li className="panel rung">
      <div className="rung-head">
        <strong>{t.ladders.step(number)}</strong>
        <span className="quiet small">{t.ladders.sentence(rung)}</span>
        <Button
          type="text"
          icon={<DeleteOutlined aria-hidden />}
          aria-label={t.ladders.remove(number)}
          onClick={onRemove}
        />
      </div>
      <div className="rung-fields">
        <Field label={t.ladders.what}>
          {({ id }) => (
            <Select
              id={id}
              value={action}
              options={(['REMIND', 'ESCALATE', 'URGE'] as const).map((value) => ({
                value,
                label: t.ladders.action[value],
              }))}
              onChange={(value) => set({ action: value })}
            />
          )}
        </Field>
        <Field label={t.ladders.when}>
          {({ id }) => (
            <Select
              id={id}
              value={side}
              options={sides
                .filter((value) => action === 'REMIND' || value === 'AFTER')
                .map((value) => ({ value, label: t.ladders.side[value] }))}
              onChange={(value) => set({ workingDays: daysOn(value, workingDays) })}
            />
          )}
        </Field>
        <Field label={t.ladders.days}>
          {({ id }) => (
            <InputNumber
              id={id}
              min={side === 'ON' ? 0 : 1}
              max={120}
              precision={0}
              disabled={side === 'ON'}
              value={Math.abs(workingDays)}
              onChange={(value) => value !== null && set({ workingDays: daysOn(side, value) })}
            />
          )}
        </Field>
        <HourField label={t.ladders.hour} value={hour} onChange={(at) => set({ hour: at })} />
        {action === 'ESCALATE' && (
          <Field label={t.ladders.level}>
            {({ id }) => (
              <InputNumber
                id={id}
                min={1}
                max={5}
                precision={0}
                value={level}
                onChange={(value) => value !== null && set({ level: value })}
              />
            )}
          </Field>
        )}
        <Field label={t.ladders.again}>
          {({ id }) => (
            <InputNumber
              id={id}
              min={0}
              max={10}
              precision={0}
              value={repeat?.times ?? 0}
              onChange={(times) =>
                times !== null && set({ repeat: times === 0 ? null : { every: repeat?.every ?? 5, times } })
              }
            />
          )}
        </Field>
        {repeat && (
          <Field label={t.ladders.every}>
            {({ id }) => (
              <InputNumber
                id={id}
                min={1}
                max={120}
                precision={0}
                value={repeat.every}
                onChange={(every) => every !== null && set({ repeat: { ...repeat, every } })}
              />
            )}
          </Field>
        )}
      </div>
      <div className="rung-ticks">
        <Checkbox
          checked={unlessAcknowledged}
          onChange={({ target }) => set({ unlessAcknowledged: target.checked })}
        >
          {t.ladders.unlessAcknowledged}
        </Checkbox>
        <Checkbox checked={statutory} onChange={({ target }) => set({ statutory: target.checked })}>
          {t.ladders.statutory}
        </Checkbox>
      </div>
    </li>
  );
}
