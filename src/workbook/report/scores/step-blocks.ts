import { at } from "../../../engine/internal";
import type { Block } from "../../plan";
import type { Context } from "../context/context";
import { aggregateNames } from "../frame/column-names";
import { tableBlock } from "../frame/table-block";
import { said } from "../words";
import { stepCells, stepParameters } from "./step-cells";
import type { Step } from "./steps";

const blocks = { aggregated: "Aggregated", adjusted: "Adjusted" } as const satisfies Record<Step, string>;

/** What aggregates are before a later step, right of everything else. */
export const stepBlocks = (context: Context, sheet: string): readonly Block[] =>
  (["aggregated", "adjusted"] as const).flatMap((step) => {
    const layout = context.layout.scores[step];
    if (layout === null) return [];
    const { names, codes } = aggregateNames(context);
    const { aggregatedOf, adjustedOf } = context.words.workings;
    const words = step === "aggregated" ? aggregatedOf : adjustedOf;
    const header = {
      names: layout.nodes.map((a) => said(words, { name: at(names, a) })),
      codes: layout.nodes.map((a) => at(codes, a)),
    };
    const cells = stepCells(context, step, sheet);
    return tableBlock(
      "Scores",
      blocks[step],
      layout.table,
      header,
      cells,
      stepParameters(context, step, sheet),
    );
  });
