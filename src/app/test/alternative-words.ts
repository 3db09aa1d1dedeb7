import {
  aggregations,
  type Choice,
  type Definition,
  imputations,
  normalisations,
  treatments,
  weightings,
} from "../../engine";
import { wordsOfChoice } from "../../workbook/read";
import type { TestedPart } from "../../workbook/tests";

/** The methods of each part that varies between methods. */
const registries: Readonly<Partial<Record<TestedPart, Readonly<Record<string, Definition>>>>> = {
  weighting: weightings,
  imputation: imputations,
  treatment: treatments,
  normalisation: normalisations,
  aggregation: aggregations,
};

/** An alternative of a part in the words of the Method; the code of an indicator as it is. */
export function alternativeWords(part: TestedPart, alternative: Choice | string): string {
  if (typeof alternative === "string") return alternative;
  return wordsOfChoice(registries[part] ?? {}, alternative);
}
