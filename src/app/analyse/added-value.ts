import { addedValue as addedValueOf, limitOf } from "../../engine";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found } from "./findings";
import { limitWords } from "./limits";

/** What each part of the index says that the index does not. */
export function addedValue({ results, node }: AnalysisContext): AnalysisOutcome {
  const { model } = results;
  const rows = addedValueOf(results, node, limitOf(model, "places"));
  const least = limitOf(model, "apart");
  return found(
    { elements: { rows: rows.map((row) => ({ ...row, flag: row.share < least ? "little" : "" })) } },
    "Spearman: correlation of the ranks in the part with those in the index. " +
      `Apart: units whose two ranks differ by ${limitWords(model, "places")} places or more; share: of the units that have both; ` +
      `little: a share below ${limitWords(model, "apart")}.`,
  );
}
