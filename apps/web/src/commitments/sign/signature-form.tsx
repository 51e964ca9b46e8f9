import type { InputRef } from 'antd/es/input';
import Button from 'antd/es/button';
import { useRef, useState, type SubmitEvent } from 'react';
import type { CommitmentRow } from '#libs/contracts/src/http/commitments.js';
import { ActionBar } from '../../page/action-bar.js';
import { ProblemBox } from '../../page/problem-box.js';
import { OwnPasswordNeeded } from '../../session/own-password-needed.js';
import { useTexts } from '../../texts/language.js';
import type { Texts } from '../../texts/vi.js';
import { Confirmation } from './confirmation.js';
import type { Side } from './side.js';
import { ToRead } from './to-read.js';
import { useSignature } from './use-signature.js';
import './sign.css';

interface Props {
  readonly side: Side;
  readonly words: Texts['sign']['asSignatory'];
  readonly rows: readonly CommitmentRow[];
  /** Under which authority one signs; null for oneself. */
  readonly authorityId: string | null;
  /** That the authority has ended since the page was opened; what was read and chosen stays. */
  readonly lapsed: unknown;
  readonly onSigned: (rows: readonly CommitmentRow[]) => void;
}

/** The documents, the confirmation, the one button. A single document is chosen already; of many one chooses. */
export function SignatureForm({ side, words, rows, authorityId, lapsed, onSigned }: Props) {
  const t = useTexts();
  const [ids, setIds] = useState<ReadonlySet<string>>(
    new Set(rows.length === 1 ? rows.map(({ id }) => id) : []),
  );
  const [password, setPassword] = useState('');
  const field = useRef<InputRef>(null);
  const signature = useSignature(side, authorityId);
  const chosen = rows.filter(({ id }) => ids.has(id));

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (signature.passwordNeeded && password === '') return field.current?.focus();
    if (await signature.sign(chosen, password)) onSigned(chosen);
    else field.current?.focus();
  };

  return (
    <form className="stack signature-form" onSubmit={(event) => void submit(event)}>
      <OwnPasswordNeeded />
      <ToRead side={side} rows={rows} ids={ids} onChoose={setIds} />
      <ProblemBox error={lapsed ?? signature.error} />
      {chosen.length > 0 && (
        <Confirmation
          statement={words.statement(chosen.length)}
          passwordNeeded={signature.passwordNeeded}
          password={password}
          onPassword={setPassword}
          field={field}
        />
      )}
      <ActionBar why={lapsed ? t.authorities.lapsed : chosen.length === 0 ? words.chooseFirst : words.effect}>
        <Button
          type="primary"
          size="large"
          htmlType="submit"
          disabled={chosen.length === 0 || Boolean(lapsed)}
          loading={signature.busy}
        >
          {words.act(chosen.length)}
        </Button>
      </ActionBar>
    </form>
  );
}
