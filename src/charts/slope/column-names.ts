import type { Shape } from "../scene";
import { numberedNames } from "../text/numbered-names";
import { textWidth } from "../text/text-width";

interface ColumnNames {
  /** One per column. */
  readonly shapes: readonly Shape[];
  /** Height of the list below the picture. */
  readonly height: number;
  readonly list: (top: number) => readonly Shape[];
}

/** Names above the columns, moved into the picture at its sides; numbers where two names would touch. */
export function columnNames(
  columns: readonly string[],
  xOf: (column: number) => number,
  width: number,
  size: number,
): ColumnNames {
  const centres = (names: readonly string[]): readonly number[] =>
    names.map((name, c) => {
      const half = textWidth(name, size) / 2;
      return Math.max(half, Math.min(width - half, xOf(c)));
    });
  const places = centres(columns);
  const halves = columns.map((name) => textWidth(name, size) / 2);
  const isTight = places.some(
    (place, c) => c > 0 && place - (places[c - 1] ?? 0) < (halves[c] ?? 0) + (halves[c - 1] ?? 0) + 6,
  );
  const { short, height, list } = numberedNames(columns, isTight ? 0 : width, width, size);
  const at = centres(short);
  return {
    shapes: short.map((text, c) => ({
      ...({ kind: "text", x: at[c] ?? 0, y: size, text, size } as const),
      ...({ fill: "quiet", anchor: "middle" } as const),
    })),
    height,
    list,
  };
}
