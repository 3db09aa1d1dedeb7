import type { Block } from "../../plan";

/** Characters of a wrapped text that fit in one line of the columns of flags. */
const line = 28;
const twoLines = 30;

/** Width of a column of flags. */
export const flagWidth = 28;

/** Heights of the rows in which a wrapped text needs a second line. */
export const wrappedRows = (blocks: readonly Block[]): Readonly<Record<number, number>> =>
  Object.fromEntries(
    blocks.flatMap(({ row, cells }) =>
      cells.flatMap((all, i) =>
        all.some(
          ({ value, style }) => style === "codeWrapped" && typeof value === "string" && value.length > line,
        )
          ? [[row + i, twoLines] as const]
          : [],
      ),
    ),
  );
