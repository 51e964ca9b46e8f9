/** A body's name without the kind of its unit is its place: "Huyện Tân Kỳ" lies in Tân Kỳ. */
export const placeOf = (body: string): string =>
  body.replace(/^(?:Ủy ban nhân dân |UBND )?(?:tỉnh|thành phố|huyện|thị xã|thị trấn|quận|xã|phường) /i, '');
