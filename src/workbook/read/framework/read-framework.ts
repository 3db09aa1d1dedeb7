import { isCellError, type CellRef, type CellValue } from "../../cells";
import type { ProblemDraft } from "../../problems";
import type { NodeAttribute } from "../../source";
import { isMissing } from "../cells/missing-marks";
import { Lookup, textOf } from "../cells/text";
import type { FoundTable } from "../find/roles";
import { columnProblems } from "./column-problems";
import { formulaDirection, nearDirection, readDirection } from "./direction";
import type { FrameworkEntry } from "./entry";
import { readUnscored } from "./entry-type";
import { readFigures, type Figures } from "./figures";
import { FrameworkTable } from "./framework-table";
import { sameTextOnce } from "./same-text";
import { labelled, namedRows, type NamedRow } from "./named-rows";

export interface ReadFramework {
  /** Null when the framework is not in a table (the layout of the COIN Tool). */
  readonly table: FrameworkTable | null;
  readonly entries: readonly FrameworkEntry[];
  readonly problems: readonly ProblemDraft[];
}

/**
 * Reads the rows of the framework table. What a row does not state has its default: weight 1, higher is better, scale 1, no
 * target, no goalposts, no denominator. Level and type then follow from the tree. Parents are given by code or by name.
 */
export function readFramework(found: FoundTable): ReadFramework {
  const table = new FrameworkTable(found);
  const { rows, problems } = namedRows(table);
  const figures = readFigures(table, rows);
  const byKey = new Lookup<string>();
  for (const { code } of rows) byKey.add(code, code);
  for (const { code, name } of rows) byKey.add(name, code);

  const entries = rows.map((named, i): FrameworkEntry => {
    const { row, code, name, type } = named;
    const parent = table.text(row, "parent");
    const unscored = readUnscored(table.text(row, "type"));
    const parentCode = byKey.get(parent) ?? parent;
    const orOne = (figure: number): number => (Number.isNaN(figure) ? 1 : figure);
    return {
      code,
      name,
      parent: parentCode,
      level: figures.figure("level", i),
      type: type ?? (table.text(row, "type") === "" ? null : "ignore"),
      ...(unscored && { unscored }),
      direction: readDirection(table.value(row, "direction")) ?? 1,
      weight: orOne(figures.figure("weight", i)),
      unit: table.text(row, "unit"),
      target: figures.figure("target", i),
      lower: figures.figure("lower", i),
      upper: figures.figure("upper", i),
      denominator: table.text(row, "denominator"),
      scale: orOne(figures.figure("scale", i)),
      at: table.cell(row, table.columns.code ? "code" : "name") ?? {
        sheet: found.region.sheet,
        row,
        column: 0,
      },
      cells: referable(table, named, figures, i),
    };
  });
  const parents = new Set(entries.map(({ parent }) => parent));
  const directions = rows
    .filter(({ code, type }) => isIndicator(type) && !(type === null && parents.has(code)))
    .flatMap((named) => unknownDirection(table, named));
  return {
    table,
    entries,
    problems: [...columnProblems(table), ...problems, ...figures.problems, ...sameTextOnce(directions)],
  };
}

const isIndicator = (type: NamedRow["type"]): boolean => type === null || type === "indicator";

/** An unknown direction stops the run: the scores would look right although the direction may be wrong. */
function unknownDirection(table: FrameworkTable, { row, name, code }: NamedRow): readonly ProblemDraft[] {
  const value = table.value(row, "direction");
  const isError = value !== null && isCellError(value);
  if ((isMissing(value) && textOf(value) !== "-") || (!isError && readDirection(value) !== null)) return [];
  const suggestion = nearDirection(textOf(value));
  const details = { node: labelled(name, code), found: textOf(value), ...(suggestion && { suggestion }) };
  return [{ code: "direction-unknown", severity: "error", cell: table.cell(row, "direction"), details }];
}

function referable(
  table: FrameworkTable,
  { row }: NamedRow,
  figures: Figures,
  i: number,
): Readonly<Partial<Record<NodeAttribute, CellRef>>> {
  const isReferable: Readonly<Record<NodeAttribute, boolean>> = {
    code: table.text(row, "code") !== "",
    name: table.text(row, "name") !== "",
    parent: table.text(row, "parent") !== "",
    level: figures.isPlain("level", i) && !Number.isNaN(figures.figure("level", i)),
    weight: figures.isPlain("weight", i),
    direction: isPlainDirection(table.value(row, "direction")),
    target: figures.isPlain("target", i),
    lower: figures.isPlain("lower", i),
    upper: figures.isPlain("upper", i),
    denominator: table.text(row, "denominator") !== "",
    scale: figures.isPlain("scale", i),
  };
  const cells: Partial<Record<NodeAttribute, CellRef>> = {};
  for (const attribute of Object.keys(
    isReferable,
  ) as NodeAttribute[] /* keys of a record of its own type */) {
    const at = table.cell(row, attribute);
    if (at && isReferable[attribute]) cells[attribute] = at;
  }
  return cells;
}

/** Whether the report's formula reads the same direction in the cell as the model has. */
const isPlainDirection = (value: CellValue): boolean => readDirection(value) === formulaDirection(value);
