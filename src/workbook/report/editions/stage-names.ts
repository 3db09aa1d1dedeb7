import type { EditionStage } from "../../../engine";
import type { Context } from "../context/context";

/** The name of a stage in the language of the report. */
export function stageName({ words: { editions } }: Context, stage: EditionStage): string {
  return stage === "units" ? editions.otherUnits : editions[stage];
}
