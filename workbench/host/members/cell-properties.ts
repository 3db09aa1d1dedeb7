import type { CellLook } from "../../memory";
import type { CellRange } from "../cells/cell-range";
import { hash } from "../cells/colour";
import { apiNotFound } from "../protocol/failure";

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const sides = ["top", "bottom", "left", "right"] as const;

/** What `Range.getCellProperties` gives: the format of each cell, whichever of its properties were asked for. */
export function cellProperties(range: CellRange, asked: unknown): unknown {
  for (const name of Object.keys(typeof asked === "object" && asked !== null ? asked : {}))
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
