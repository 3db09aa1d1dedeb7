import type { Perturbations } from "../../engine";
import type { ResolvedTest, VariedPart } from "../../workbook/tests";
import type { FindingRow } from "./findings";

const reasons: Readonly<Record<NonNullable<VariedPart["notVaried"]>, string>> = {
  "one-alternative": "nothing to choose from beside the index's own",
  "no-gaps": "no value is missing",
  "no-goalposts": "the index uses no goalposts",
  "no-ratings": "there is no table of ratings",
  "no-participants": "fewer than two participants give weights in the table Stakeholders",
  "no-siblings": "no node has a sibling",
};

/** What was varied, one row for each part that was asked for, also where it cannot vary. */
export const variedRows = ({ varied, perturbations }: ResolvedTest): readonly FindingRow[] =>
  varied.map((part) => ({
    varied: part.part,
    between:
      part.notVaried === null ? between(part, perturbations) : `not varied: ${reasons[part.notVaried]}`,
    inReference: part.inReference,
  }));

function between({ part, alternatives }: VariedPart, { leaveOneOut }: Perturbations): string {
  const words = alternatives.join("; ");
  if (part === "goalposts") return `${words} of their distance`;
  return part === "leave-one-out" ? `one of ${leaveOneOut?.length ?? 0} indicators` : words;
}
