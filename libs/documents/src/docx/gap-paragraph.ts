import { LineRuleType, Paragraph } from 'docx';
import { twips } from './twips.js';

/**
 * Room so high (points). Word joins tables that nothing stands between, and wants a paragraph at the end of a section or a document:
 * one of a line's height might need a page of its own.
 */
export const gapParagraph = (points: number, keepNext?: true): Paragraph =>
  new Paragraph({
    keepNext,
    run: { size: 2 },
    spacing: { line: twips(points), lineRule: LineRuleType.EXACT },
  });
