import { PageOrientation, type ISectionPropertiesOptions } from 'docx';
import { margins, sheet, size } from '../pdf/rendering/page-layout.js';
import { twips } from './twips.js';

/** The pages of a section, upright or on their side, with the margins that the decree gives both. */
export const sectionPage = (landscape: boolean): ISectionPropertiesOptions['page'] => ({
  // The library itself turns the sides of a page that lies.
  size: {
    width: twips(sheet.width),
    height: twips(sheet.height),
    orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  },
  margin: {
    left: twips(margins.left),
    top: twips(margins.top),
    right: twips(margins.right),
    bottom: twips(margins.bottom),
    // The number stands in the middle of the upper margin (Annex I, section II.12).
    header: twips((margins.top - size.body) / 2),
  },
});
