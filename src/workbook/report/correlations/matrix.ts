import type { Block, PlanCell } from "../../plan";
import { blank, constant, live, range, text, type Context } from "../context/context";
import { nodeAt } from "../context/structure";
import { columnRange } from "../formulas/ranges";
import { blockName } from "../frame/block-name";
import { correlationFigures, fewestPairs } from "./figures";
import { correlationsLayout } from "./layout";

export const correlationFormat = "0.00";

/** Every node with every other: Pearson's correlation below the diagonal, Spearman's above it. */
export function matrixBlock(context: Context, sheet: string): Block {
  const { correlations: words } = context.words;
  const { nodes, matrix, isLive, hasRanks } = correlationsLayout(context);
  const figures = correlationFigures(context);
  const ranges = nodes.map((position) => scoreRange(context, position, sheet));
  const below = isLive ? words.matrix : words.matrixValues;
  const band = hasRanks ? `${below}. ${words.ranks}.` : `${below}.`;
  return {
    name: blockName("Correlations", "Matrix"),
    row: matrix.row - 2,
    column: matrix.column,
    cells: [
      range(matrix.columns).map((j) => text(j === 0 ? band : "", "heading")),
      range(matrix.columns).map((j) => text(nodeAt(context.model, nodes[j] ?? -1).code, "headerRotated")),
      ...nodes.map((first, i) =>
        range(matrix.columns).map((j): PlanCell => {
          const second = nodes[j] ?? -1;
          if (i === j) return text("", "header");
          const style = isParent(context, first, second) ? "scoreStrong" : "score";
          if (i < j && !hasRanks) return blank;
          if (i < j) return inTwoDigits(constant(figures.spearman(first, second), "score"));
          const value = figures.pearson(first, second);
          if (!isLive) return inTwoDigits(constant(value, style));
          const [x, y] = [ranges[i] ?? "", ranges[j] ?? ""];
          const formula = `IF(SUMPRODUCT(ISNUMBER(${x})*ISNUMBER(${y}))<${fewestPairs},"",IFERROR(CORREL(${x},${y}),""))`;
          return live(formula, value, style, false, correlationFormat);
        }),
      ),
    ],
  };
}

export const inTwoDigits = (cell: PlanCell): PlanCell => ({ ...cell, format: correlationFormat });

const isParent = ({ structure }: Context, node: number, other: number): boolean =>
  structure.parent[node] === other;

/** The column of a node's scores on Scores or Normalised. */
export function scoreRange({ layout, structure }: Context, position: number, sheet: string): string {
  const place = structure.place.get(position);
  if (place === undefined) throw new RangeError(`No place for node ${position}`);
  return columnRange(
    place.kind === "aggregate" ? layout.scores.table : layout.normalised.table,
    place.at,
    sheet,
  );
}
