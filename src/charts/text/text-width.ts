/** Widths of characters as shares of the font's size, of a usual sans serif; a little wide rather than too narrow. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/^(?:\p{M}|[\u200b-\u200f\u2060])/u, 0],
  [/^[iljtfrI.,;:'’|!()[\]\s·]/u, 0.32],
  [/^[mwMW@%…—]/u, 0.9],
  [/^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\p{Extended_Pictographic}]/u, 1.1],
  [/^\p{Lu}/u, 0.7],
];

/** Estimated width of a text in pixels: there is no font to measure with where documents are written. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widths.find(([of]) => of.test(character))?.[1] ?? 0.59;
  return width * size;
}

/** Estimated width of the widest of some texts in pixels; 0 for none. */
export const widestText = (texts: readonly string[], size: number): number =>
  texts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0);
