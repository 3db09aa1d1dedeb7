import type { Block, PlanCell } from "../../plan";
import { constant, live, range, text, type Context } from "../context/context";
import { childrenInOrder, nodeAt } from "../context/structure";
import { cell } from "../formulas/ranges";
import { blockName } from "../frame/block-name";
import { flagText } from "../frame/flag-text";
import { correlationFigures } from "./figures";
import { correlationsLayout, type CorrelationColumn, type CorrelationRange } from "./layout";
import { correlationFormat, inTwoDigits } from "./matrix";

/** Each node with its own part, the index, the closest other part and the closest of its siblings, with flags. */
export function elementsBlock(context: Context, sheet: string): Block {
  const { correlations: words, tables } = context.words;
  const { nodes, table, columns } = correlationsLayout(context);
  return {
    name: blockName("Correlations", "Table"),
    row: table.row - 2,
    column: 0,
    cells: [
      range(table.columns + 2).map((j) => text(j === 0 ? words.elements : "", "heading")),
      [tables.code, tables.name, ...columns.map((name) => words[name])].map((word) => text(word, "header")),
      ...nodes.map((position, k) => [
        text(nodeAt(context.model, position).code, "code"),
        text(nodeAt(context.model, position).name, "label"),
        ...elementCells(context, position, k, sheet),
      ]),
    ],
  };
}

function elementCells(context: Context, node: number, k: number, sheet: string): readonly PlanCell[] {
  const layout = correlationsLayout(context);
  const { structure, model } = context;
  const { pearson, spearman } = correlationFigures(context);
  const parent = structure.parent[node] ?? -1;
  if (parent < 0) return layout.columns.map(() => text("", "label"));
  const root = structure.rootOf[node] ?? -1;
  const siblings = childrenInOrder(structure, parent).filter((one) => one !== node);
  const others = otherParts(context, parent, root);
  const own = (name: CorrelationColumn): string => cell(layout.column(name), k, 0, sheet);
  const other = closest(context, node, others, sheet, own("other"));
  const sibling = closest(context, node, siblings, sheet, own("sibling"));
  const cells: Readonly<Record<CorrelationColumn, PlanCell>> = {
    part: text(nodeAt(model, parent).code, "code"),
    own: linked(layout.pearson(node, parent, sheet), pearson(node, parent)),
    ownRanks: linked(layout.spearman(node, parent, sheet), spearman(node, parent)),
    index: linked(layout.pearson(node, root, sheet), pearson(node, root)),
    other: other.r,
    otherPart: other.code,
    sibling: sibling.r,
    siblingCode: sibling.code,
    flags: flagsCell(context, own, [pearson(node, parent), other.value, sibling.value], sheet),
  };
  return layout.columns.map((name) => cells[name]);
}

/** The other aggregates of the level of a part, in the same index. */
const otherParts = ({ structure, model }: Context, part: number, root: number): readonly number[] =>
  structure.aggregates.filter(
    (one) =>
      one !== part &&
      one !== root &&
      part !== root &&
      structure.rootOf[one] === root &&
      nodeAt(model, one).level === nodeAt(model, part).level,
  );

const linked = (at: string | null, value: number): PlanCell =>
  at === null ? inTwoDigits(constant(value, "score")) : live(at, value, "score", false, correlationFormat);

interface Closest {
  readonly r: PlanCell;
  readonly code: PlanCell;
  readonly value: number;
}

/** The largest correlation of a node with others, and whose it is; the first of equal ones. */
function closest(
  context: Context,
  node: number,
  others: readonly number[],
  sheet: string,
  largest: string,
): Closest {
  const { pearson } = correlationFigures(context);
  const ranges = correlationsLayout(context).ranges(node, others, sheet);
  const found = ranges
    .flatMap((one) => one.others)
    .map((position) => ({ position, r: pearson(node, position) }))
    .filter(({ r }) => !Number.isNaN(r))
    .reduce<{ readonly position: number; readonly r: number } | null>(
      (best, one) => (best === null || one.r > best.r ? one : best),
      null,
    );
  const value = found?.r ?? NaN;
  const cells = ranges.map((one) => one.cells).join(",");
  const r = ranges.length === 0 ? '""' : `IF(COUNT(${cells})=0,"",MAX(${cells}))`;
  const name = found === null ? "" : nodeAt(context.model, found.position).code;
  return {
    value,
    r: live(r, value, "score", false, correlationFormat),
    code:
      ranges.length > mostNested
        ? text(name, "codeWrapped")
        : live(`IF(ISNUMBER(${largest}),${whose(ranges, largest)},"")`, name, "codeWrapped"),
  };
}

/** Excel nests no more than 64 functions. */
const mostNested = 50;

const whose = (ranges: readonly CorrelationRange[], largest: string): string =>
  ranges.reduceRight(
    (rest, { cells, codes }) => `IFERROR(INDEX(${codes},MATCH(${largest},${cells},0)),${rest})`,
    '""',
  );

function flagsCell(
  context: Context,
  own: (name: CorrelationColumn) => string,
  [r, other, sibling]: readonly [number, number, number],
  sheet: string,
): PlanCell {
  const { limits } = correlationsLayout(context);
  const { correlations: words } = context.words;
  const at = (key: "negative" | "weak" | "redundant"): string => limits.cell(key, sheet);
  const { negative, weak, redundant } = limits.values;
  const number = `ISNUMBER(${own("own")})`;
  const { formula, text: now } = flagText([
    {
      word: words.against,
      condition: `AND(${number},${own("own")}<${at("negative")})`,
      raised: r < negative,
    },
    {
      word: words.weakWithPart,
      condition: `AND(${number},${own("own")}<${at("weak")},${own("own")}>=${at("negative")})`,
      raised: r < weak && r >= negative,
    },
    {
      word: words.closerElsewhere,
      condition: `AND(${number},ISNUMBER(${own("other")}),${own("other")}>${own("own")})`,
      raised: other > r,
    },
    {
      word: words.repeats,
      condition: `AND(ISNUMBER(${own("sibling")}),${own("sibling")}>${at("redundant")})`,
      raised: sibling > redundant,
    },
  ]);
  return live(formula, now, "codeWrapped");
}
