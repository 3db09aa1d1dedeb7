import type { Found } from "./measure";
import { measuredMutations, mutationSeed } from "./measured";

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

const total = (found: readonly Found[]): Found => ({
  kind: "all",
  made: found.reduce((sum, { made }) => sum + made, 0),
  found: found.reduce((sum, one) => sum + one.found, 0),
  refused: found.reduce((sum, { refused }) => sum + refused, 0),
});

/** The part of docs/validation.md that says how many forgeries verify finds. */
export function mutationsPage(): string {
  const { forgeries, harmless } = measuredMutations();
  const lines = (found: readonly Found[]): readonly string[] =>
    [...found, total(found)].map((one) => row([one.kind, one.made, one.found, one.refused]));
  const { made, found, refused } = total(forgeries);
  const share = ((100 * (found + refused)) / made).toFixed(1);
  return `## What verify finds

A scored workbook is changed in one place, at random (seed ${mutationSeed}), and verified: ${made} times by changes that a forger might make, of which ${share} % no longer verify, and ${total(harmless).made} times by changes of programs and users that do not change the meaning of the report, with ${total(harmless).found + total(harmless).refused} false alarms. *Refused*: the workbook could no longer be read or scored. Changed inputs that were not found are read as before: a Direction of 2 instead of 1 still means "higher is better".

${[row(["A forger changes", "Made", "Found", "Refused"]), row(["---", "--:", "--:", "--:"]), ...lines(forgeries)].join("\n")}

${[row(["No forgery", "Made", "Found", "Refused"]), row(["---", "--:", "--:", "--:"]), ...lines(harmless)].join("\n")}
`;
}
