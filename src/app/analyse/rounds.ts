import { roundChanges } from "../../workbook/assessment";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, type FindingRow, found, notPossible } from "./findings";

/** How the levels changed from the round before the scored one to this, as given and with the severity of the raters taken out. */
export function rounds({ results: { model }, source }: AnalysisContext): AnalysisOutcome {
  const rounds = roundChanges(model, source.assessment);
  if (rounds === null)
    return notPossible(
      "There are no two rounds of ratings to compare.",
      "Add a column Round to the table Ratings; the Method's setting Round says which one is scored.",
    );
  const { names, changes, why, commonRaters, groups, severity } = rounds;
  return found(
    {
      levels: {
        rows: changes.map(({ unit, name, item, before, after }): FindingRow => ({
          ...{
            unit,
            name,
            item,
            before: before.level,
            after: after.level,
            change: after.level - before.level,
          },
          adjustedChange: after.adjusted - before.adjusted,
          ...{ adjustedBefore: before.adjusted, adjustedAfter: after.adjusted },
          ...{ agreedBefore: before.isAgreed, agreedAfter: after.isAgreed },
          ...{ ratersBefore: before.raters.join(", "), ratersAfter: after.raters.join(", ") },
        })),
        shown: ["unit", "item", "before", "after", "change", "adjustedChange", "ratersBefore", "ratersAfter"],
      },
      raters: {
        rows: severity.raters.map(({ rater, severity: logits, standardError, ratings, group }) => ({
          ...{ rater, inBoth: commonRaters.includes(rater), ratings },
          ...{
            severity: why === null ? logits : NaN,
            standardError: why === null ? standardError : NaN,
            group,
          },
        })),
      },
    },
    `Before: round ${names[0]}; after: round ${names[1]}. Level: the agreed one, else the median of the ratings. adjustedChange: the change with the severity of the raters taken out; an agreed level stays as it is.`,
    whyNotCompared(why, groups),
  );
}

function whyNotCompared(why: string | null, groups: readonly (readonly string[])[]): string {
  switch (why) {
    case null:
      return "The rounds can be compared: raters of both are on one scale of severity.";
    case "not connected":
      return `The rounds cannot be compared: no rater rated in both, and no cell was rated by raters of both. Groups of raters: ${groups.map((group) => group.join(", ")).join("; ")}. A change can be one of raters.`;
    case "no ratings":
      return "The rounds cannot be compared: one of them has no ratings.";
    default:
      return "The rounds cannot be compared: the severity of the raters could not be found (the model did not converge).";
  }
}
