import Select from 'antd/es/select';
import { Field } from '../../page/field.js';
import { useTexts } from '../../texts/language.js';
import { CoSignerSelect } from './co-signer-select.js';
import { withPeople } from './co-signing.js';
import type { CoSigners, Side } from './draft-form.js';

const sides: readonly Side[] = ['SIGNATORY', 'ASSIGNER'];

interface Props {
  readonly value: CoSigners;
  readonly unitId: string | null;
  /** Who signs as a party, and so not beside one. */
  readonly parties: readonly (string | null)[];
  readonly onChange: (coSigners: CoSigners) => void;
}

/** Who signs beside the parties, and how many of them must: folded away, since most commitments have none. */
export function CoSignerFields({ value, unitId, parties, onChange }: Props) {
  const t = useTexts();
  const some = sides.some((side) => value[side].people.length > 0);
  return (
    <details className="more wide" open={some}>
      <summary>{t.coSigners.title}</summary>
      <div className="fields">
        {sides.map((side) => {
          const { people, needed } = value[side];
          const other = value[side === 'SIGNATORY' ? 'ASSIGNER' : 'SIGNATORY'].people;
          return (
            <div key={side} className="field">
              <Field label={t.coSigners.beside[side]} hint={t.coSigners.hint}>
                {({ id }) => (
                  <CoSignerSelect
                    id={id}
                    unitId={side === 'SIGNATORY' ? unitId : null}
                    value={people}
                    without={[...parties, ...other]}
                    onChange={(chosen) => onChange({ ...value, [side]: withPeople(value[side], chosen) })}
                  />
                )}
              </Field>
              {people.length > 1 && (
                <Field label={t.coSigners.needed[side]}>
                  {({ id }) => (
                    <Select
                      id={id}
                      value={needed}
                      options={people.map((_, at) => {
                        const label = t.coSigners.of(at + 1, people.length);
                        return { value: at + 1, label, title: label };
                      })}
                      onChange={(chosen) => onChange({ ...value, [side]: { people, needed: chosen } })}
                    />
                  )}
                </Field>
              )}
            </div>
          );
        })}
      </div>
    </details>
  );
}
