/** Columns of the text: verdict, five columns of text that are merged, exhibits. */
export const textColumns = { from: 1, count: 5 } as const;

/** All columns that are printed. */
export const sheetColumns = textColumns.from + textColumns.count + 1;

export const textWidth = 19;
export const widths: Readonly<Record<number, number>> = {
  0: 12,
  ...Object.fromEntries(
    Array.from({ length: textColumns.count }, (_, k) => [textColumns.from + k, textWidth]),
  ),
  [textColumns.from + textColumns.count]: 17,
  [textColumns.from + textColumns.count + 1]: 3,
};
