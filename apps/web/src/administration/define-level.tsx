import Select from 'antd/es/select';
import { useState } from 'react';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { listLevels } from '#libs/contracts/src/http/organization.js';
import { useAct } from '../api/use-act.js';
import { ActForm } from '../page/act-form.js';
import { DayField } from '../page/day-field.js';
import { Field } from '../page/field.js';
import { TextField } from '../page/text-field.js';
import { useToday } from '../session/read-welcome.js';
import { useTexts } from '../texts/language.js';
import { levelCode } from './level-code.js';

type Level = ReplyOf<typeof listLevels>['levels'][number];

const RANKS = [1, 2, 3, 4, 5, 6, 7, 8];

/** A new level, or one that is there again, from a day on. */
export function DefineLevel({ levels, version }: { levels: readonly Level[]; version: number }) {
  const t = useTexts();
  const today = useToday();
  const [name, setName] = useState('');
  const [rank, setRank] = useState<number>();
  const [from, setFrom] = useState<string | null>(today);
  const define = useAct('defineLevel', () => setName(''));
  const code = levelCode(name);
  const submit = () => {
    if (rank === undefined || from === null) return;
    define.mutate({ body: { version, code, name: name.trim(), rank, validFrom: from, validTo: null } });
  };
  return (
    <details className="more padded">
      <summary>{t.levels.define}</summary>
      <ActForm
        act={define}
        label={t.levels.define}
        done={t.levels.defined}
        ready={code.length > 1 && rank !== undefined && from !== null}
        onSubmit={submit}
      >
        <TextField label={t.levels.name} hint={t.levels.nameHint} value={name} onChange={setName} max={100} />
        <Field label={t.levels.rank} hint={t.levels.rankHint}>
          {({ id }) => (
            <Select
              id={id}
              value={rank}
              placeholder={t.levels.chooseRank}
              options={RANKS.map((value) => ({
                value,
                label: t.levels.rankOf(value, namesAt(levels, value)),
              }))}
              onChange={setRank}
            />
          )}
        </Field>
        <Field label={t.units.from}>{({ id }) => <DayField id={id} value={from} onChange={setFrom} />}</Field>
      </ActForm>
    </details>
  );
}

const namesAt = (levels: readonly Level[], rank: number): string[] => [
  ...new Set(levels.filter((level) => level.rank === rank).map((level) => level.name)),
];
