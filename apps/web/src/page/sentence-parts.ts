export type SentencePart = string | { readonly words: string; readonly name: string };

/** Cuts "[3 đơn vị](missing) chưa ký" into its plain words and those that open something. */
export function sentenceParts(sentence: string): SentencePart[] {
  const parts: SentencePart[] = [];
  let from = 0;
  for (const match of sentence.matchAll(/\[([^\]]+)\]\((\w+)\)/g)) {
    const [whole, words = '', name = ''] = match;
    if (match.index > from) parts.push(sentence.slice(from, match.index));
    parts.push({ words, name });
    from = match.index + whole.length;
  }
  if (from < sentence.length) parts.push(sentence.slice(from));
  return parts;
}
