import type { CellLook } from "../../memory";
import type { CellRange } from "../cells/cell-range";
import { hash } from "../cells/colour";
import { apiNotFound } from "../protocol/failure";

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const sides = ["top", "bottom", "left", "right"] as const;

/** The result of `Range.getCellProperties`: the format of each cell, whichever properties were requested. */
export function cellProperties(range: CellRange, requested: unknown): unknown {
  for (const name of Object.keys(typeof requested === "object" && requested !== null ? requested : {}))
    if (name !== "format") throw apiNotFound(`Range.getCellProperties.${name}`);
  return range.grid(({ look }) => ({ format: formatOf(look) }));
}

function formatOf({ font, fill, borders, alignment }: CellLook): Record<string, unknown> {
  return {
    font: {
      bold: font.bold,
      italic: font.italic,
      size: font.size ?? 11,
      color: hash(font.colour ?? "000000"),
    },
    fill: { color: fill === null ? "#FFFFFF" : hash(fill) },
    borders: Object.fromEntries(
      sides.map((side) => {
        const colour = borders[side];
        return [
          side,
          {
            style: colour === undefined ? "None" : "Continuous",
            color: hash(colour ?? "000000"),
            weight: "Thin",
          },
        ];
      }),
    ),
    horizontalAlignment: capital(alignment.horizontal),
    verticalAlignment: capital(alignment.vertical),
    wrapText: alignment.wrap,
    textOrientation: alignment.rotation,
    indentLevel: alignment.indent,
  };
}
