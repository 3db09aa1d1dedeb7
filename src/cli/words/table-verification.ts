import type { RunRecord } from "../../warehouse/score";
import type { ScoresDifference, VerifiedScores } from "../../warehouse/verify";
import type { Problem } from "../../workbook/problem";
import { counted, problemLines } from "./problem-lines";

interface Verified {
  readonly path: string;
  readonly hasParameters: boolean;
  readonly record: RunRecord;
  /** The seed of the sample. */
  readonly seed: number;
}

const maximumDifferences = 20;

/** What was compared, and each difference in a line of its own. */
export function tableVerificationText(
  { differences, units, isWhole, takesAll }: VerifiedScores,
  problems: readonly Problem[],
  { path, hasParameters, record, seed }: Verified,
): string {
  const ofAll = [
    "  All units: the scores are those of a second run of the method in the database, and the ranks follow from them.",
    `  ${hasParameters ? "The parameters are those of the table." : "There is no file of parameters beside it to compare."}`,
    `  Method ${record.psci_hash}, source ${record.psci_source}, ${Number(record.psci_rows).toLocaleString("en-US")} rows.`,
  ];
  if (takesAll !== null && differences.length === 0)
    return [
      `${path}: nothing differs from a second run in the database, but the engine did not compute units of a table of this size again: ${takesAll} takes all of its figures at once.`,
      ...ofAll,
      "",
    ].join("\n");
  if (problems.length > 0 && differences.length === 0)
    return [
      `${path}: nothing differs from a second run in the database, but the engine cannot compute units again:`,
      ...problemLines(problems, maximumDifferences),
      ...ofAll,
      "",
    ].join("\n");
  if (differences.length === 0)
    return [
      `${path}: nothing differs.`,
      `  ${counted(units, "unit")} (seed ${seed}) computed again in the engine from their raw values: all scores are the same to 1e-9.`,
      isWhole
        ? "  The engine scored the whole table: the ranks of these units are the same."
        : "  The scale of the table was made again by the engine, one column at a time.",
      ...ofAll,
      "",
    ].join("\n");
  const more = differences.length - maximumDifferences;
  return [
    `${path}: ${counted(differences.length, "difference")}.`,
    ...differences.slice(0, maximumDifferences).map((each) => `  ${line(each)}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
    "",
  ].join("\n");
}

function line(difference: ScoresDifference): string {
  switch (difference.kind) {
    case "hash":
      return `The scores were made with another method or framework: hash ${difference.found}, and that of these files is ${difference.expected}.`;
    case "rows":
      return `The scores have ${counted(difference.found, "row")}, the table ${difference.expected.toLocaleString("en-US")}.`;
    case "units":
      return difference.isExtra
        ? `Unit ${difference.unit} has scores, and is not in the table.`
        : `Unit ${difference.unit} of the table has no scores.`;
    case "columns":
      return difference.isExtra
        ? `Column ${difference.column} is not one of these scores.`
        : `Column ${difference.column} is missing.`;
    case "parameter":
      return `Parameter ${difference.name} of ${difference.indicator}: ${difference.found}, the table has ${difference.expected}.`;
    case "value":
      return `${difference.column} of ${difference.unit}: ${figure(difference.found)}, the engine has ${figure(difference.expected)}.`;
    case "row":
      return `${difference.column} of ${difference.unit}: ${figure(difference.found)}, a second run has ${figure(difference.expected)}.`;
    case "text":
      return `${difference.column} of ${difference.unit}: ${difference.found ?? "missing"}, a second run has ${difference.expected ?? "missing"}.`;
    case "digest":
      return "The parameters beside the scores are not those that the scores were made with.";
    case "ranks":
      return `${difference.column}: not as the scores rank, in ${counted(difference.count, "row")}, such as that of ${difference.unit}.`;
  }
}

const figure = (x: number | null): string => (x === null ? "missing" : String(x));
