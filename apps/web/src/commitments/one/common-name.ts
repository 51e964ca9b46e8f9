/** Whose a certificate is, out of its distinguished name (RFC 4514): the common name, or all of it where it has none. */
export const commonName = (distinguished: string): string =>
  /(?:^|,\s*)CN=((?:\\.|[^,\\])+)/.exec(distinguished)?.[1]?.replaceAll(/\\(.)/g, '$1') ?? distinguished;
