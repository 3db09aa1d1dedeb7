/** Shares of the font's size, for the usual sans-serif fonts; a little wide, since labels that are cut off are worse. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[iljI.,:;'|!()[\] ]/u, 0.32],
  [/[mwMW@%]/u, 0.88],
  [/[A-Z&]/u, 0.68],
  [/[\u1100-\u9FFF\uAC00-\uD7A3\uF900-\uFFEF]/u, 1.05],
];

/** About how wide a line of text is, in points: nothing here can measure the reader's font. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + (widths.find(([kind]) => kind.test(sign))?.[1] ?? 0.56), 0) * size;
