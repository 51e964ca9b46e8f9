/** Quốc hiệu and Tiêu ngữ, to the letter (Decree 30/2020/NĐ-CP, Annex I, section II.1). */
export const stateHeading = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
};
