import { BorderStyle, LineRuleType, Paragraph } from 'docx';
import { twips } from './twips.js';

/** A line so long in the middle of a column so wide (points): the border of an empty paragraph, which no editing displaces. */
export function rule(wanted: number, width: number): Paragraph {
  const side = twips((width - Math.min(wanted, width)) / 2);
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'auto' } },
    indent: { left: side, right: side },
    run: { size: 2 },
    spacing: { before: twips(2), line: twips(3), lineRule: LineRuleType.EXACT },
  });
}
