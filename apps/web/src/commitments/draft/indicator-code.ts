/** A code as the contract takes it, from whatever was typed: “hồ sơ đúng hạn” becomes HO_SO_DUNG_HAN. */
export const indicatorCode = (typed: string): string =>
  typed
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/gu, 'd')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_')
    .replace(/^_+/, '')
    .slice(0, 40);
