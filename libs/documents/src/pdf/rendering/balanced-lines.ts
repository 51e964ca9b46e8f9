import { boldWidth } from './document-fonts.js';

/**
 * Breaks a centred heading into as few lines as fit, as even as they can be: `ỦY BAN NHÂN DÂN` over `HUYỆN TÂN KỲ`, where filling
 * each line would leave one syllable of a name below. A word wider than the room stays whole and is broken by who sets the text.
 */
export function balancedLines(text: string, width: number, size: number): string[] {
  const words = text.split(' ').map((word) => ({ word, width: boldWidth(word, size) }));
  const space = boldWidth(' ', size);
  const fill = (room: number): string[] => {
    const lines: string[][] = [];
    let used = Number.POSITIVE_INFINITY;
    for (const { word, width: wide } of words) {
      const line = lines.at(-1);
      if (line === undefined || used + space + wide > room) {
        lines.push([word]);
        used = wide;
      } else {
        line.push(word);
        used += space + wide;
      }
    }
    return lines.map((line) => line.join(' '));
  };
  let lines = fill(width);
  for (let room = width; room > 0; room -= width / 40) {
    const narrower = fill(room);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}
