import { Link } from '@tanstack/react-router';
import type { Reply } from '../../api/endpoints.js';
import { QuietMenu } from '../../page/quiet-menu.js';
import { useSession } from '../../session/use-session.js';
import { useTexts } from '../../texts/language.js';
import { canDo, type Action, type MainAction } from './can-do.js';

/** Acts that open in place on the commitment's page. */
export type ActInPlace = 'WITHDRAW' | 'DROP_AMENDMENT' | 'DISCARD';

const quiet = [
  'RETURN',
  'REISSUE',
  'PROPOSE_AMENDMENT',
  'DROP_AMENDMENT',
  'WITHDRAW',
  'DISCARD',
] as const satisfies readonly Action[];

interface Props {
  readonly of: Reply<'getCommitment'>;
  /** Of which the bar has the button already. */
  readonly main: MainAction | undefined;
  readonly onOpen: (act: ActInPlace) => void;
}

/** Everything besides the main action: what the reader can do, then who can do the rest. */
export function OtherActs({ of, main, onOpen }: Props) {
  const t = useTexts();
  const { takesSignedPdfs } = useSession();
  const { id, actions, status } = of;
  const named = quiet.filter((wanted) => actions.some(({ action }) => action === wanted));
  const can = named.filter((action) => action !== main && canDo(of, action));
  const cannot = named.filter((action) => !canDo(of, action));
  // The button goes on with what was proposed; the text that was issued can still be written on.
  const onIssued = main === 'REISSUE' && status === 'RETURNED' && hasProposal(of);
  const signs = canDo(of, 'SIGN') ? 'SIGNATORY' : canDo(of, 'COUNTERSIGN') ? 'ASSIGNER' : null;
  const side = takesSignedPdfs ? signs : null;
  if (can.length + cannot.length === 0 && !onIssued && side === null) return null;
  const whoCan = (wanted: Action) => [
    ...new Set(actions.flatMap(({ action, whoCan: who }) => (action === wanted && who ? [who.name] : []))),
  ];
  return (
    <QuietMenu label={t.acts.others}>
      {side !== null && (
        <li>
          <Link to="/commitments/$id/sign-elsewhere" params={{ id }} search={{ side }}>
            {t.papers.link}
          </Link>
        </li>
      )}
      {onIssued && (
        <li>
          <Link to="/commitments/$id/reissue" params={{ id }} search={{}}>
            {t.acts.reissueOnIssued}
          </Link>
        </li>
      )}
      {can.map((action) => (
        <li key={action}>
          <OneAct id={id} action={action} onOpen={onOpen} />
        </li>
      ))}
      {cannot.map((action) => (
        <li key={action}>
          <p>{t.acts.onlyOthers(t.acts.title[action], whoCan(action).join(', '))}</p>
        </li>
      ))}
    </QuietMenu>
  );
}

export const hasProposal = ({ editions }: Pick<Reply<'getCommitment'>, 'editions'>): boolean =>
  editions.some(({ standing, returned }) => standing === 'PENDING' && Boolean(returned?.proposal));

interface OneProps {
  readonly id: string;
  readonly action: (typeof quiet)[number];
  readonly onOpen: (act: ActInPlace) => void;
}

function OneAct({ id, action, onOpen }: OneProps) {
  const t = useTexts();
  const words = t.acts.title[action];
  switch (action) {
    case 'RETURN':
      return (
        <Link to="/commitments/$id/return" params={{ id }}>
          {words}
        </Link>
      );
    case 'REISSUE':
      return (
        <Link to="/commitments/$id/reissue" params={{ id }} search={{}}>
          {words}
        </Link>
      );
    case 'PROPOSE_AMENDMENT':
      return (
        <Link to="/commitments/$id/amend" params={{ id }}>
          {words}
        </Link>
      );
    case 'DROP_AMENDMENT':
    case 'WITHDRAW':
    case 'DISCARD':
      return (
        <button type="button" onClick={() => onOpen(action)}>
          {words}
        </button>
      );
  }
}
