/** Who gets a copy, each on a line that ends as a list does (Decree 30/2020/NĐ-CP, Annex I, section II.9). */
export const recipientLines = (recipients: readonly string[]): string[] =>
  recipients.map((text, index) => `- ${text}${index === recipients.length - 1 ? '.' : ';'}`);
