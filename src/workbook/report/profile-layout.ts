import type { Context } from "./context";
import { range } from "./context";
import { nodesBelow } from "./gaps";
import type { IndexSheets } from "./layout";
import { blockName } from "./names";
import type { Region } from "./region";
import { childrenInOrder } from "./structure";

/** Where things stand on a profile. */
export interface ProfileLayout {
  readonly sheet: string;
  /** The drop-down cell. */
  readonly unit: Region;
  /** Label, value and remark of each figure at the top. */
  readonly summary: Region;
  readonly levels: Region;
  readonly strongest: Region;
  readonly weakest: Region;
  readonly indicators: Region;
  /** Orders of the indicators by rank and by contribution, in hidden columns. */
  readonly workings: Region;
  /** First column of the charts. */
  readonly charts: number;
  /** Report places of the indicators of this index. */
  readonly places: readonly number[];
  /** Framework positions: the root and its children. */
  readonly nodes: readonly number[];
  readonly strongestCount: number;
}

/** Rows of the summary, in order. */
export type SummaryRow = "row" | "group" | "score" | "rank" | "groupRank" | "gap";

export const summaryRows = (context: Context): readonly SummaryRow[] =>
  context.groupLabels
    ? ["score", "rank", "group", "groupRank", "gap", "row"]
    : ["score", "rank", "gap", "row"];

const summaryRow = 4;
const chartColumns = 16;

export function profileLayout(context: Context, index: IndexSheets): ProfileLayout {
  const sheet = index.profile;
  const at = (row: number, column: number, rows: number, columns: number): Region => ({
    sheet,
    row,
    column,
    rows,
    columns,
  });
  const nodes = [index.root, ...childrenInOrder(context.structure, index.root)];
  const below = new Set(nodesBelow(context, index.root));
  const places = range(context.structure.indicators.length).filter((p) =>
    below.has(context.structure.indicators[p] ?? -1),
  );
  const strongestCount = Math.max(1, Math.min(5, Math.floor(places.length / 2)));
  const levelsRow = summaryRow + summaryRows(context).length + 3;
  const strongestRow = levelsRow + nodes.length + 3;
  const weakestRow = strongestRow + strongestCount + 3;
  const indicatorsRow = weakestRow + strongestCount + 3;
  const charts = 9;
  return {
    sheet,
    unit: at(3, 1, 1, 1),
    summary: at(summaryRow, 0, summaryRows(context).length, 3),
    levels: at(levelsRow, 0, nodes.length, 7),
    strongest: at(strongestRow, 0, strongestCount, 7),
    weakest: at(weakestRow, 0, strongestCount, 7),
    indicators: at(indicatorsRow, 0, places.length, 8),
    workings: at(indicatorsRow, charts + chartColumns + 1, places.length, 1),
    charts,
    places,
    nodes,
    strongestCount,
  };
}

/** The name of the drop-down's block: what the user had chosen is found by it. */
export const unitBlock = (index: IndexSheets): string => blockName(`Profile${index.suffix}`, "Unit");

/** Text by which units are chosen: the label where labels are distinct, else the code. */
export const chosenBy = ({ unitLabels }: Context): "name" | "code" =>
  new Set(unitLabels.map((label) => label.toLowerCase())).size === unitLabels.length ? "name" : "code";

/** The texts of the drop-down, in the order of the units. */
export const choices = (context: Context): readonly string[] =>
  chosenBy(context) === "name" ? context.unitLabels : context.model.units.map(({ code }) => code);

/** The unit that the profile shows: the user's earlier choice if it is still there, else the first. */
export function chosenUnit(context: Context, index: IndexSheets): number {
  const chosen = context.input.chosen[unitBlock(index)];
  if (chosen === undefined) return 0;
  const { units } = context.model;
  // An earlier report may have called the unit otherwise: names become shared, or cease to be.
  const known = [choices(context), units.map(({ code }) => code), units.map(({ name }) => name)];
  const found = known.map((texts) => texts.indexOf(chosen)).find((unit) => unit >= 0);
  return found ?? 0;
}
