import type { SheetPlan } from "../../plan";
import { range, type Context } from "../context/context";
import { weightsRemark } from "../context/unit-weights";
import type { IndexSheets } from "../context/sheet-names";
import { nodeAt } from "../context/structure";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { limitBlocks } from "../frame/limits";
import { shortened } from "../frame/shortened";
import { widthOf } from "../frame/widths";
import { flagWidth, wrappedRows } from "../frame/wrapped-rows";
import { flagged } from "../looks/flagged";
import { colours } from "../looks/palette";
import { said } from "../words";
import { covarianceSum } from "./alpha";
import { addedValueBlocks } from "./added-value";
import { componentsBlocks } from "./components";
import { elementsBlocks } from "./elements";
import { coherenceLayout } from "./layout";
import { coherenceLimits } from "./limits";
import { setName, setsBlocks } from "./sets";
import { weightsBlocks } from "./weights";

/** How far the elements of an index belong together; null without a test. */
export function coherenceSheet(context: Context, index: IndexSheets): SheetPlan | null {
  if (context.input.tests === undefined) return null;
  const key = `Coherence${index.suffix}`;
  const sheet = index.sheets.Coherence;
  const { coherence: words } = context.words;
  const layout = coherenceLayout(context, index);
  const { limits, sets, elements, components, weights, addedValue } = layout;
  const areas = [sets.area, elements.area, components, weights.area, addedValue.area];
  const last = areas.reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
  const flags = [
    sets.column("flags"),
    elements.column("flags"),
    weights.column("flags"),
    addedValue.column("flags"),
  ];
  const { framework } = context.model;
  const root = nodeAt(context.model, index.root);
  const widths: Record<number, number> = {
    0: widthOf(
      framework.map(({ code }) => code),
      12,
      20,
    ),
    1: widthOf(
      [...framework.map(({ name }) => name), said(words.allIndicators, { name: root.name })],
      28,
      44,
    ),
  };
  for (const j of range(last - 2)) widths[j + 2] = 13;
  for (const { column } of flags) widths[column] = flagWidth;
  const filled = areas.filter(({ rows }) => rows > 0);
  const end = filled.reduce((most, { row, rows }) => Math.max(most, row + rows), limits.end);
  const blocks = [
    headBlock(
      key,
      said(words.title, { index: root.name }),
      words.subtitle + alphasOfRun(context, index),
      weightsRemark(context, words.weighted),
    ),
    ...limitBlocks(context, key, coherenceLimits, limits, words.limits),
    ...setsBlocks(context, index),
    ...elementsBlocks(context, index),
    ...componentsBlocks(context, index),
    ...weightsBlocks(context, index),
    ...addedValueBlocks(context, index),
  ];
  return {
    ...emptySheet(key, sheet, colours.audit),
    blocks,
    conditionalFormats: flags.filter(({ rows }) => rows > 0).map(flagged),
    freeze: { rows: 0, columns: 2 },
    columnWidths: widths,
    rowHeights: {
      ...wrappedRows(blocks),
      0: 26,
      ...Object.fromEntries(filled.map(({ row }) => [row - 1, 48])),
    },
    print: {
      orientation: "landscape",
      repeatRows: null,
      wide: 1,
      tall: null,
      area: { sheet, row: 0, column: 0, rows: end, columns: last },
    },
  };
}

/** Which alphas have no formula, of sets that are not neighbours in one table or too large; an empty text where all have one. */
function alphasOfRun(context: Context, index: IndexSheets): string {
  const sets = coherenceLayout(context, index).itemSets.filter(
    (set) => covarianceSum(context, set, index.sheets.Coherence) === null,
  );
  if (!context.formulas || sets.length === 0) return "";
  const codes = shortened(
    context,
    sets.map((set) => setName(context, set)),
    5,
  );
  return said(context.words.coherence.alphasOfRun, { codes });
}
