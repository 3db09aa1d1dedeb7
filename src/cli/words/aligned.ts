/** Rows of texts as lines with aligned columns, under `titles`. */
export function aligned(titles: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const all = [titles, ...rows];
  const widths = titles.map((_, j) =>
    all.reduce((widest, row) => Math.max(widest, (row[j] ?? "").length), 0),
  );
  return all.map((row) =>
    row
      .map((text, j) => text.padEnd(widths[j] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
