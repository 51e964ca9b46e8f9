import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { Certificate } from './certificate.js';

/** Whether a chain leads to a root, and whether all of it was valid then. */
export type Chain = 'TRUSTED' | 'EXPIRED' | 'NONE';

const LONGEST = 8;
/** Certificates that name each other as issuers in every way would keep us busy for ever. */
const MOST_STEPS = 200;

/**
 * Looks for a path from a certificate over others to one of the roots (RFC 5280, 6). The roots are those configured, found by
 * their very bytes: a certificate of the same name is another one. A root may be the signer's own certificate.
 */
export function findChain(
  signer: Certificate,
  others: readonly Certificate[],
  roots: readonly Certificate[],
  at: Instant,
): Chain {
  let steps = 0;
  const isRoot = (certificate: Certificate): boolean => roots.some(({ der }) => der.equals(certificate.der));

  function from(path: readonly Certificate[], last: Certificate): Chain {
    if (isRoot(last)) return path.every((certificate) => certificate.isValidAt(at)) ? 'TRUSTED' : 'EXPIRED';
    let best: Chain = 'NONE';
    if (path.length >= LONGEST || !last.isUnderstood) return best;
    for (const issuer of [...roots, ...others]) {
      if (!issuer.subject.equals(last.issuer) || path.some(({ der }) => der.equals(issuer.der))) continue;
      if (++steps > MOST_STEPS) return best;
      if (!issuer.mayIssue(path.length - 1) || !last.isSignedBy(issuer)) continue;
      const found = from([...path, issuer], issuer);
      if (found === 'TRUSTED') return found;
      if (found === 'EXPIRED') best = found;
    }
    return best;
  }

  return from([signer], signer);
}
