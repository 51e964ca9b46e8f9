import type { InputRef } from 'antd/es/input';
import Password from 'antd/es/input/Password';
import type { RefObject } from 'react';
import { Field } from '../../page/field.js';
import { useTexts } from '../../texts/language.js';

interface Props {
  readonly statement: string;
  readonly passwordNeeded: boolean;
  readonly password: string;
  readonly onPassword: (password: string) => void;
  readonly field: RefObject<InputRef | null>;
}

/** What one declares by signing, and the password that stands for one's hand. */
export function Confirmation({ statement, passwordNeeded, password, onPassword, field }: Props) {
  const t = useTexts();
  return (
    <div className="panel padded stack confirmation">
      <p>{statement}</p>
      {passwordNeeded ? (
        <Field label={t.sign.password} hint={t.sign.passwordHint}>
          {(ids) => (
            <Password
              {...ids}
              ref={field}
              size="large"
              autoComplete="current-password"
              value={password}
              onChange={({ target }) => onPassword(target.value)}
            />
          )}
        </Field>
      ) : (
        <p className="quiet">{t.sign.granted}</p>
      )}
    </div>
  );
}
