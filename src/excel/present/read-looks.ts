import type { Rectangle } from "../../workbook/area";
import type { Area } from "../../workbook/cells";
import { rectanglesOf } from "../../workbook/rectangles";
import { run } from "../host/run";
import { seenKey, type SeenLook } from "../look-key";
import { requestsOf } from "../read/pieces";
import { LooksOfCells, type LooksRead } from "./looks-of-cells";
import type { CellsOfWorkbook } from "./cells-of-workbook";

/** Rectangles read in one request, and cells read one by one: some 2 MB of answer each. */
const [maximumRectangles, maximumCells] = [2_000, 6_000];

/** A rectangle costs as much to read as so many cells. */
const cellsOfRectangle = 6;

/**
 * Reads how the cells of the add-in's blocks look. Rectangles that should look alike are read as one; only where they do
 * not look alike are their cells read one by one.
 * @param groupAt cells of one group are expected to look alike
 */
export async function readLooks(
  areas: readonly Area[],
  groupAt: (sheet: string, row: number, column: number) => string,
  cells: CellsOfWorkbook,
): Promise<LooksOfCells> {
  const [first] = areas;
  if (first === undefined) return new LooksOfCells([], 0, cells);
  const looks = areas.map((area): LooksRead & { keys: string[][] } => ({
    area,
    keys: Array.from({ length: area.rows }, () => Array<string>(area.columns).fill("")),
  }));
  const alike: Part[] = [];
  const apart: Part[] = [];
  for (const { area, keys } of looks) {
    const groups = keys.map((row, i) =>
      row.map((_, j) => groupAt(area.sheet, area.row + i, area.column + j)),
    );
    const rectangles = rectanglesOf(groups, area);
    if (rectangles.length * cellsOfRectangle > area.rows * area.columns) apart.push({ area, of: area, keys });
    else
      for (const it of rectangles) alike.push({ area: { sheet: area.sheet, ...bounds(it) }, of: area, keys });
  }
  for (let i = 0; i < alike.length; i += maximumRectangles)
    apart.push(...(await readAlike(alike.slice(i, i + maximumRectangles))));
  await readApart(apart);
  return new LooksOfCells(looks, await usualSize(first.sheet), cells);
}

/** Some cells of an area, and where their looks go. */
interface Part {
  readonly area: Area;
  readonly of: Area;
  readonly keys: string[][];
}

const bounds = ({ row, column, rows, columns }: Rectangle): Rectangle => ({ row, column, rows, columns });

const rangeOf = (context: Excel.RequestContext, { sheet, row, column, rows, columns }: Area): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);

/** Fills in the parts that look alike and returns the others. */
const readAlike = (parts: readonly Part[]): Promise<readonly Part[]> =>
  run(async (context) => {
    const loaded = parts.map((part) => {
      const { format } = rangeOf(context, part.area);
      format.load("horizontalAlignment,verticalAlignment,wrapText,textOrientation,indentLevel");
      format.font.load("bold,italic,size,color");
      format.fill.load("color");
      const lines = ["EdgeBottom" as const, ...(part.area.rows > 1 ? (["InsideHorizontal"] as const) : [])];
      return { part, format, borders: lines.map((it) => format.borders.getItem(it).load("color,style")) };
    });
    await context.sync();
    return loaded.flatMap(({ part, format, borders }) => {
      const underlines = new Set(borders.map(lineColour));
      const key = underlines.size === 1 ? keyOf(format, [...underlines].join("")) : null;
      if (key === null) return [part];
      for (let i = 0; i < part.area.rows; i++)
        part.keys[part.area.row - part.of.row + i]?.fill(
          key,
          part.area.column - part.of.column,
          part.area.column - part.of.column + part.area.columns,
        );
      return [];
    });
  });

async function readApart(parts: readonly Part[]): Promise<void> {
  const areas = parts.map(({ area }) => area);
  for (const request of requestsOf(areas, maximumCells))
    await readCellByCell(request.map(({ of, area }) => ({ part: parts[of], area })));
}

const readCellByCell = (
  pieces: readonly { readonly part: Part | undefined; readonly area: Area }[],
): Promise<void> =>
  run(async (context) => {
    const loaded = pieces.map((piece) => ({
      ...piece,
      properties: rangeOf(context, piece.area).getCellProperties(propertiesOfCells),
    }));
    await context.sync();
    for (const { part, area, properties } of loaded)
      properties.value.forEach((row, i) => {
        const keys = part?.keys[area.row - part.of.row + i];
        row.forEach(({ format }, j) => {
          if (part === undefined || keys === undefined) return;
          const underline = lineColour(format?.borders?.bottom);
          keys[area.column - part.of.column + j] = keyOf(format ?? {}, underline) ?? "";
        });
      });
  });

const propertiesOfCells: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { bold: true, italic: true, size: true, color: true },
    fill: { color: true },
    borders: { color: true, style: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    textOrientation: true,
    indentLevel: true,
  },
};

/** The colour of a line, "" where there is none. */
const lineColour = (border: Excel.RangeBorder | Excel.CellBorder | undefined): string =>
  border?.style === undefined || border.style === "None" ? "" : (border.color ?? "");

/** Null where cells differ, or where Excel does not say. */
function keyOf(format: Excel.RangeFormat | Excel.CellPropertiesFormat, underline: string): string | null {
  const { font, fill } = format;
  const look: Record<keyof SeenLook, unknown> = {
    bold: font?.bold,
    italic: font?.italic,
    size: font?.size,
    colour: font?.color || null,
    fill: fill?.color || null,
    horizontal: format.horizontalAlignment,
    vertical: format.verticalAlignment,
    wrap: format.wrapText,
    rotation: format.textOrientation,
    indent: format.indentLevel,
    underline,
  };
  return isWhole(look) ? seenKey(look) : null;
}

const isWhole = (look: Record<keyof SeenLook, unknown>): look is SeenLook & typeof look =>
  Object.values(look).every((value) => value !== undefined && value !== null);

/** The size of text in the last cell of a sheet, to which nobody has given a look. */
const usualSize = (sheet: string): Promise<number> =>
  run(async (context) => {
    const { font } = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(1_048_575, 16_383, 1, 1).format;
    font.load("size");
    await context.sync();
    return font.size;
  });
