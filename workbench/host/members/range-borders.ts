import { changingLooks, intersection, type CellLook } from "../../memory";
import { oneOf, textAt } from "../cells/arguments";
import type { CellRange } from "../cells/cell-range";

import { colourOf, hash } from "../cells/colour";
import { HostObject, type HostKind } from "../protocol/host-object";
import type { Rectangle } from "../../../src/workbook/area";

type Side = keyof CellLook["borders"];

/** One border of a range: its cells, and the side of these cells. */
interface RangeBorder {
  readonly range: CellRange;
  readonly index: BorderIndex;
}

const indexes = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

type BorderIndex = (typeof indexes)[number];

const sides: Readonly<Record<BorderIndex, Side>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideHorizontal: "bottom",
  InsideVertical: "right",
};

/** The cells that a border belongs to; null where a range of one row or column has no inside border. */
function cellsOf({ range, index }: RangeBorder): CellRange | null {
  const { row, column, rows, columns } = range.area;
  const strips: Readonly<Record<BorderIndex, Partial<Rectangle>>> = {
    EdgeTop: { rows: 1 },
    EdgeBottom: { row: row + rows - 1, rows: 1 },
    EdgeLeft: { columns: 1 },
    EdgeRight: { column: column + columns - 1, columns: 1 },
    InsideHorizontal: { rows: rows - 1 },
    InsideVertical: { columns: columns - 1 },
  };
  const strip = { ...range.area, ...strips[index] };
  return intersection(strip, range.area) === null ? null : range.part(strip);
}

const colourIn = (border: RangeBorder): string | null =>
  cellsOf(border)?.common(({ look }) => look.borders[sides[border.index]] ?? "") ?? null;

function setBorder(
  border: RangeBorder,
  location: string,
  change: (before: string | undefined) => string | null,
) {
  const side = sides[border.index];
  cellsOf(border)?.write(
    location,
    changingLooks((look) => {
      const { [side]: before, ...others } = look.borders;
      const colour = change(before);
      return { ...look, borders: colour === null ? others : { ...others, [side]: colour } };
    }),
  );
}

export const rangeBorder: HostKind<RangeBorder> = {
  name: "RangeBorder",
  properties: {
    SideIndex: { get: ({ index }) => index },
    Style: {
      get: (border) => {
        const colour = colourIn(border);
        if (colour === null) return null;
        return colour === "" ? "None" : "Continuous";
      },
      set: (border, value) => {
        const style = oneOf(value, ["None", "Continuous"], "RangeBorder.style");
        setBorder(border, "RangeBorder.style", (before = "000000") => (style === "None" ? null : before));
      },
    },
    Color: {
      get: (border) => {
        const colour = colourIn(border);
        return colour === null ? null : hash(colour === "" ? "000000" : colour);
      },
      set: (border, value) => {
        const colour = colourOf(value, "RangeBorder.color");
        setBorder(border, "RangeBorder.color", () => colour);
      },
    },
    Weight: {
      get: () => "Thin",
      set: (_border, value) => {
        oneOf(value, ["Thin"], "RangeBorder.weight");
      },
    },
  },
};

export const rangeBorders: HostKind<CellRange> = {
  name: "RangeBorderCollection",
  items: (range) => indexes.map((index) => HostObject.of(rangeBorder, { range, index })),
  item: (range, args) => borderAt(range, args),
  methods: { GetItem: borderAt },
};

function borderAt(range: CellRange, args: readonly unknown[]): HostObject {
  const index = oneOf(
    textAt(args, 0, "RangeBorderCollection.getItem"),
    indexes,
    "RangeBorderCollection.getItem",
  );
  return HostObject.of(rangeBorder, { range, index });
}
