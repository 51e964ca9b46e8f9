/** Word measures in twentieths of a point, and takes whole ones only. */
export const twips = (points: number): number => Math.round(points * 20);
