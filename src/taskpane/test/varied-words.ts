import type { TestedPart, VariedPart } from "../../workbook/tests";
import type { Speech } from "../strings/speech";
import type { TextKey } from "../strings/text";

const names = {
  weights: "partWeights",
  weighting: "partWeighting",
  imputation: "partImputation",
  treatment: "partTreatment",
  normalisation: "partNormalisation",
  aggregation: "partAggregation",
  goalposts: "partGoalposts",
  "leave-one-out": "partLeaveOneOut",
  raters: "partRaters",
} as const satisfies Record<TestedPart, TextKey>;

/** The name of a part that a test can vary. */
export const partWords = (part: TestedPart, { t }: Pick<Speech, "t">): string => t(names[part]);

/** The same as a title: without an article, and with a capital letter. */
export function partTitle(part: TestedPart, speech: Pick<Speech, "t">): string {
  const words = partWords(part, speech).replace(/^(los|las|el|la) /, "");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** British English has no comma before its "and", as everywhere in the pane. */
const lists = { en: "en-GB", es: "es" } as const;

/** Words in a list: "weights, normalisation and aggregation". */
export const listInWords = (items: readonly string[], { language }: Pick<Speech, "language">): string =>
  new Intl.ListFormat(lists[language], { type: "conjunction" }).format(items);

/** The parts that varied, in a list. */
export function variedWords(varied: readonly VariedPart[], speech: Pick<Speech, "t" | "language">): string {
  const parts = varied
    .filter(({ notVaried }) => notVaried === null)
    .map(({ part }) => partWords(part, speech));
  return listInWords(parts, speech);
}
