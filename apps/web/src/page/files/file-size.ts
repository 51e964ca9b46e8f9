/** 532 B, 12,4 kB, 3,1 MB: decimal, as file managers and the limits of the service count. */
export function fileSize(bytes: number, number: (value: number) => string): string {
  if (bytes < 1_000) return `${bytes} B`;
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${number(Number(value.toFixed(value < 10 ? 1 : 0)))} ${unit}`;
}
