import Button from 'antd/es/button';
import { useState } from 'react';
import { useAct } from '../api/use-act.js';
import { ProblemBox } from '../page/problem-box.js';
import { useTexts } from '../texts/language.js';

/** Ends an authority at once: pressed once to be told what that means, twice to do it. */
export function RevokeAuthority({ id, who }: { id: string; who: string }) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const revoke = useAct('revokeAuthority');
  if (!open)
    return (
      <Button size="small" aria-label={t.authorities.revokeOne(who)} onClick={() => setOpen(true)}>
        {t.authorities.revoke}
      </Button>
    );
  return (
    <div className="stack">
      <p className="small">{t.authorities.revokeHint}</p>
      <ProblemBox error={revoke.error} />
      <span className="row">
        <Button onClick={() => setOpen(false)}>{t.authorities.notNow}</Button>
        <Button
          type="primary"
          loading={revoke.isPending}
          autoFocus
          onClick={() => revoke.mutate({ params: { id } })}
        >
          {t.authorities.revokeSure}
        </Button>
      </span>
    </div>
  );
}
