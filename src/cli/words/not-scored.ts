import type { Problem } from "../../workbook/problem";
import type { TableReading } from "../../workbook/read";
import { Failure } from "../failure";
import { problemLines } from "./problem-lines";
import { readingLines } from "./reading-lines";

/** Why there is no document about an index. */
export type NoIndex =
  | {
      readonly outcome: "not-scored";
      readonly table: TableReading | null;
      readonly problems: readonly Problem[];
    }
  | { readonly outcome: "index-unknown"; readonly known: readonly string[] };

const maximumProblems = 50;

/**
 * The lines that say why the index of an input could not be scored.
 *
 * @param todo what the scores are for: "test"
 * @throws Failure when the index that was asked for is not there
 */
export function notScoredText(
  outcome: NoIndex,
  ofInput: readonly Problem[],
  { path, index, todo }: { readonly path: string; readonly index: string | undefined; readonly todo: string },
): string {
  if (outcome.outcome === "index-unknown")
    throw new Failure(
      "index-unknown",
      index === undefined
        ? `The index of ${path} has no scores to ${todo}.`
        : `There is no index called ${index}, or it has no scores.`,
      `Use one of: ${outcome.known.join(", ")}.`,
    );
  const { problems, table } = outcome;
  return [
    `psci: ${path} could not be scored.`,
    ...problemLines([...ofInput, ...problems], maximumProblems),
    ...(table === null ? [] : readingLines(table)),
    "",
  ].join("\n");
}
