import { z } from 'zod';
import type { AdministrativeDocument } from '#libs/documents/src/administrative-document.js';
import { day } from './act-fields.js';

/** A paper that somebody of the story shows; it is printed when he does. */
export const shownPaper = z.strictObject({
  file: z.string().endsWith('.pdf'),
  /** The agency that issued it, and the one above. */
  agency: z.string(),
  superior: z.string(),
  symbol: z.string(),
  place: z.string(),
  on: day,
  title: z.string(),
  abstract: z.string(),
  paragraphs: z.array(z.string()).min(1),
  post: z.string(),
  signer: z.string(),
});

export type ShownPaper = z.output<typeof shownPaper>;

/** The paper as an administrative document, signed by whoever heads the agency. */
export const documentOf = ({
  agency,
  superior,
  symbol,
  place,
  on,
  title,
  abstract,
  ...paper
}: ShownPaper): AdministrativeDocument => ({
  agency: { superior, name: agency },
  symbol,
  place,
  date: on,
  title,
  abstract,
  bases: [],
  body: paper.paragraphs.map((text) => ({ kind: 'PARAGRAPH', text })),
  signatures: [{ post: paper.post, name: paper.signer, mark: ['(Đã ký)'] }],
  recipients: ['Chủ tịch UBND huyện (để báo cáo)', 'Lưu: VT'],
  attachments: [],
});
