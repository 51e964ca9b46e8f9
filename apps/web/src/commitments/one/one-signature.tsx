import CloseCircleOutlined from '@ant-design/icons/CloseCircleOutlined';
import { Chip } from '../../page/chip.js';
import { Person } from '../../page/person.js';
import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { CheckedText } from '../../page/checked-text.js';
import { commonName } from './common-name.js';
import type { Edition } from './edition-of.js';
import type { Void } from './signature-void.js';
import './commitment.css';

interface Props {
  readonly role: string;
  /** Whose signature it is to be. */
  readonly who: Edition['signatory'];
  readonly given: Edition['signatures'][number] | undefined;
  readonly isVoid: Void | null;
}

/** One place to sign: who signed there, in whose place and by what document, how, when, and under which seal. */
export function OneSignature({ role, who, given, isVoid }: Props) {
  const t = useTexts();
  const { day, moment } = useFormats();
  if (!given)
    return (
      <div className="signature">
        <p className="quiet small">{role}</p>
        <Person person={who} />
        <p>
          <em>{t.commitment.notSigned}</em>
        </p>
      </div>
    );
  const { signer, principal, capacity, document, kind, external, at, seal, sealText } = given;
  return (
    <div className="signature">
      <p className="quiet small">{role}</p>
      <Person person={signer}>
        {capacity !== 'SELF' && (
          <span className="person-post">{t.signing.inPlace[capacity](principal.name, document)}</span>
        )}
      </Person>
      <div>
        <p className={isVoid ? 'void' : undefined}>{t.commitment.signedAt(moment(at))}</p>
        {isVoid && (
          <p>
            <Chip tone="late" icon={<CloseCircleOutlined aria-hidden />}>
              {t.signing.void}
            </Chip>
          </p>
        )}
        <p className="quiet small">{t.signing.kind[kind]}</p>
      </div>
      {external && (
        <p className="signature-note small">
          {t.papers.external(
            commonName(external.subject),
            commonName(external.issuer),
            day(external.validTo),
          )}{' '}
          {t.papers.statedBy[external.statedBy](moment(external.statedAt))} {t.papers.notRevoked}
        </p>
      )}
      {isVoid && <p className="signature-note small">{t.signing.whyVoid[isVoid]}</p>}
      <div className="signature-note small">
        {seal !== null && sealText !== null ? (
          <CheckedText
            summary={t.signing.seal}
            how={t.signing.sealHow}
            label={t.signing.sealText}
            file={`${seal.slice(0, 12)}.txt`}
            text={sealText}
            hash={seal}
          />
        ) : (
          <span className="quiet">{t.signing.noSeal}</span>
        )}
      </div>
    </div>
  );
}
