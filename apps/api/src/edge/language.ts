export type Language = 'vi' | 'en';

/** The reader's language by `Accept-Language`: the one he prefers of those we speak, Vietnamese unless he says. */
export function readerLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map(preference)
    .filter(({ language, weight }) => (language === 'vi' || language === 'en') && weight > 0);
  const [best] = wanted.toSorted((one, other) => other.weight - one.weight);
  return best?.language === 'en' ? 'en' : 'vi';
}

function preference(part: string): { language: string; weight: number } {
  const [range = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
  return { language: range.split('-')[0] ?? '', weight: Number(weight) || 0 };
}
