import type { ProblemDraft } from "../../problems";
import { address } from "../../cells";
import { isMissing } from "../cells/missing-marks";
import { readNumberColumn, type PlacedCell } from "../cells/number-column";
import { textOf } from "../cells/text";
import type { FrameworkTable } from "./framework-table";
import { labelled, type NamedRow } from "./named-rows";
import { sameTextOnce } from "./same-text";

const attributes = ["weight", "level", "target", "lower", "upper", "scale"] as const;
export type FigureColumn = (typeof attributes)[number];

export interface Figures {
  /** The figure of the i-th row; NaN when it is blank or unreadable, or when there is no such column. */
  figure(attribute: FigureColumn, i: number): number;
  /** Whether a formula that reads the cell gets the value of the model: the cell is a number, or blank where it may be. */
  isPlain(attribute: FigureColumn, i: number): boolean;
  readonly problems: readonly ProblemDraft[];
}

/** Reads the columns of figures of the framework. Rows of type Group, Code, Name, Time and Ignore have no figures. */
export function readFigures(table: FrameworkTable, rows: readonly NamedRow[]): Figures {
  const problems: ProblemDraft[] = [];
  const columns = attributes.map((attribute) => {
    const header = table.columns[attribute];
    const placed = rows.flatMap(({ row, type }) => {
      const cell = hasFigures(type) ? table.placed(row, attribute) : null;
      return cell ? [cell] : [];
    });
    const read = readNumberColumn(placed, header?.text ?? attribute);
    const isUsed = ({ severity }: ProblemDraft): boolean => severity !== "error";
    if (attribute === "weight")
      problems.push(...read.problems.filter(isUsed), ...unknownWeights(placed, read.values, rows));
    else problems.push(...read.problems);
    const byRow = new Map(placed.map((cell, k) => [cell.at.row, read.values[k] ?? NaN]));
    return [attribute, { byRow, textNumbers: read.textNumbers }] as const;
  });
  const read = new Map(columns);
  const figure = (attribute: FigureColumn, i: number): number =>
    read.get(attribute)?.byRow.get(rows[i]?.row ?? -1) ?? NaN;
  return {
    figure,
    isPlain: (attribute, i) => {
      const placed = table.placed(rows[i]?.row ?? -1, attribute);
      if (placed === null) return false;
      if (Number.isNaN(figure(attribute, i)))
        return placed.value === null && attribute !== "weight" && attribute !== "scale";
      return read.get(attribute)?.textNumbers[address(placed.at.row, placed.at.column)] === undefined;
    },
    problems,
  };
}

const hasFigures = (type: NamedRow["type"]): boolean =>
  type === null || type === "indicator" || type === "aggregate" || type === "denominator";

/** Problems for cells that could not be read as a weight. */
function unknownWeights(
  placed: readonly PlacedCell[],
  values: Float64Array,
  rows: readonly NamedRow[],
): readonly ProblemDraft[] {
  const unread = placed.filter(({ value }, k) => Number.isNaN(values[k]) && !isMissing(value));
  return sameTextOnce(
    unread.flatMap(({ at, value }): readonly ProblemDraft[] => {
      const named = rows.find(({ row }) => row === at.row);
      if (named === undefined) return [];
      const details = { node: labelled(named.name, named.code), found: textOf(value).slice(0, 60) };
      return [{ code: "weight-unknown", severity: "error", cell: at, details }];
    }),
  );
}
