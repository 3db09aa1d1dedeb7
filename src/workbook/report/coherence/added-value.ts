import { type AddedValue, addedValue } from "../../../engine";
import type { Block, PlanCell } from "../../plan";
import { constant, live, text, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { nodeAt } from "../context/structure";
import { cell, columnRange } from "../formulas/ranges";
import { flagText } from "../frame/flag-text";
import { said } from "../words";
import { coherenceLayout } from "./layout";
import { namedTable } from "./named-table";

/** Units up to which the ranks of two columns are compared by formula: the work grows with their square. */
const mostUnits = 400;
/** Units that a correlation needs. */
const fewest = 3;

/** How far the ranks in each part of the index differ from those in the index. */
export function addedValueBlocks(context: Context, index: IndexSheets): readonly Block[] {
  const { coherence: words } = context.words;
  const { addedValue: table, parts, limits } = coherenceLayout(context, index);
  const rows = new Map(
    addedValue(context.results, index.root, limits.values.places).map((row) => [row.element, row]),
  );
  return namedTable(
    context,
    `Coherence${index.suffix}`,
    "AddedValue",
    table.area,
    words.addedValue,
    table.columns.map((name) =>
      name === "flags" || context.model.units.length <= mostUnits
        ? words[name]
        : said(words.ofRun, { header: words[name] }),
    ),
    parts.flatMap((node, row) => {
      const { code, name } = nodeAt(context.model, node);
      const found = rows.get(code);
      return found === undefined
        ? []
        : [[text(code, "code"), text(name, "label"), ...partCells(context, index, node, row, found)]];
    }),
  );
}

function partCells(
  context: Context,
  index: IndexSheets,
  node: number,
  row: number,
  { n, spearman, share }: AddedValue,
): readonly PlanCell[] {
  const sheet = index.sheets.Coherence;
  const { addedValue: table, limits } = coherenceLayout(context, index);
  const own = (name: (typeof table.columns)[number]): string => cell(table.column(name), row, 0, sheet);
  const { formula, text: now } = flagText([
    {
      word: context.words.coherence.littleOfItsOwn,
      condition: `IF(ISNUMBER(${own("share")}),${own("share")}<${limits.cell("apart", sheet)},FALSE)`,
      raised: share < limits.values.apart,
    },
  ]);
  const flags = live(formula, now, "codeWrapped");
  const [first, second] = [node, index.root].map((position) => rankRange(context, position, sheet));
  if (first === undefined || second === undefined || first === null || second === null)
    return [flags, constant(n, "rank"), constant(spearman, "weight"), constant(share, "percent")];
  const both = `ISNUMBER(${first})*ISNUMBER(${second})`;
  const places = limits.cell("places", sheet);
  const far = `SUM(IF(${both},--(ABS(${first}-${second})>=${places}),0))`;
  return [
    flags,
    live(`SUMPRODUCT(${both})`, n, "rank"),
    live(spearmanFormula(first, second, own("units")), spearman, "weight"),
    live(`IF(${own("units")}=0,"",${far}/${own("units")})`, share, "percent", true),
  ];
}

/** The ranks of an aggregate; null for an indicator, whose ranks are on no sheet, and where the units are too many. */
function rankRange(context: Context, position: number, sheet: string): string | null {
  const place = context.structure.place.get(position);
  if (place?.kind !== "aggregate" || context.model.units.length > mostUnits) return null;
  return columnRange(context.layout.scores.ranks, place.at, sheet);
}

/**
 * Spearman's correlation of two columns of ranks over the units that have both. A unit's place among these, less a half, is
 * the number of them above it and half of those level with it; the mean of these is half their number.
 */
function spearmanFormula(first: string, second: string, n: string): string {
  const distance = (ranks: string, other: string): string =>
    `(COUNTIFS(${ranks},"<"&${ranks},${other},">0")+COUNTIFS(${ranks},${ranks},${other},">0")/2-${n}/2)`;
  const both = `ISNUMBER(${first})*ISNUMBER(${second})`;
  const [x, y] = [distance(first, second), distance(second, first)];
  const sum = (a: string, b: string): string => `SUMPRODUCT(${both}*${a}*${b})`;
  return `IF(${n}<${fewest},"",IFERROR(${sum(x, y)}/SQRT(${sum(x, x)}*${sum(y, y)}),""))`;
}
