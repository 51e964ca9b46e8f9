import { useTexts } from '../../texts/language.js';
import type { Edition } from './edition-of.js';
import { PaperLinks } from './paper-links.js';

interface Props {
  readonly id: string;
  readonly edition: Edition;
}

/** The sealed PDF of a text that took force, and how a third party checks it without us. */
export function Certificate({ id, edition }: Props) {
  const t = useTexts();
  const { number, certificate, standing, termsHash, signatures } = edition;
  if (!certificate && standing !== 'IN_FORCE') return null;
  // It is asked for the moment after a text took force.
  const state = certificate?.state ?? 'WANTED';
  const name = t.papers.certificate(certificate?.number ?? null);
  return (
    <div className="padded stack hash-part">
      <p>
        <strong>{name}</strong>
      </p>
      {(standing === 'REPLACED' || standing === 'ENDED') && (
        <p className="small">{t.papers.stands[standing]}</p>
      )}
      <PaperLinks of={{ id, edition: number, kind: 'CERTIFICATE' }} state={state} name={name} />
      <p className="small quiet">{t.papers.sealed}</p>
      <details className="more">
        <summary>{t.papers.check}</summary>
        <div className="stack">
          <p>{t.papers.checkHow}</p>
          <pre className="canonical">
            {[
              'pdfdetach -saveall <PDF>',
              `sha256sum noi-dung-cam-ket.json\n→\u00a0${termsHash}`,
              ...signatures.flatMap(({ seal }, at) =>
                seal === null ? [] : [`sha256sum chu-ky-${at + 1}.txt\n→\u00a0${seal}`],
              ),
              'pdfsig <PDF>',
            ].join('\n')}
          </pre>
        </div>
      </details>
    </div>
  );
}
