import type { Config } from '#libs/platform/src/config.js';

/** A message that is sent twice bears the same id both times, so that a mail server can tell. */
export const messageIdOf = (
  delivery: string,
  { PUBLIC_URL, MAIL_FROM }: Pick<Config, 'PUBLIC_URL' | 'MAIL_FROM'>,
): string => {
  const domain =
    PUBLIC_URL === undefined ? /@([^@<>\s]+)>?$/.exec(MAIL_FROM ?? '')?.[1] : new URL(PUBLIC_URL).hostname;
  return `<${delivery}@${domain ?? 'camket.invalid'}>`;
};

/** The delivery that a message id names; undefined for a message of somebody else. */
export const deliveryIn = (messageId: string): string | undefined =>
  /^<?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/i.exec(messageId.trim())?.[1]?.toLowerCase();
