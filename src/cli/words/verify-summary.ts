import { causeCount, followers, isProved, type BlockDifference, type ComparedReport } from "../../app";
import { cellAddress, quoteSheet } from "../../workbook/cells";
import { counted } from "./problem-lines";
import { addressOf, causeLines, cellLine, changeLine, follow, lookLine } from "./verify-lines";

/** Causes that are listed without `--all`. */
const maximumListed = 20;

/**
 * The outcome of a comparison, for people: changed inputs first, then each cause with the number of cells that follow
 * from it.
 */
export function verifySummary(verification: ComparedReport, file: string, { all = false } = {}): string {
  const { cells, blocks, looks, changes, counts, mode } = verification;
  const followerCounts = followers(cells);
  const single = changes.length === 1;
  const causes = [
    ...changes.map((change) => changeLine(change, single ? followerCounts : null)),
    ...blocks.filter(isCause).map(blockLine),
    ...causeLines(cells, followerCounts),
    ...looks.map(lookLine),
  ];
  const listed = all ? causes : causes.slice(0, maximumListed);
  const compared =
    `${counted(counts.cells, "cell")} (${counted(counts.formulas, "formula")}) of ${file} were compared with ` +
    "the results of the engine for its Data, Framework and Method.";
  const lines = [
    ...listed,
    ...(listed.length < causes.length
      ? [`... and ${causes.length - listed.length} more: psci verify --all lists everything.`]
      : []),
    ...(all
      ? [
          ...blocks.filter((block) => !isCause(block)).map(blockLine),
          ...cells.filter((one) => !isCause(one)).map(cellLine),
        ]
      : ofInputs(verification, followerCounts)),
    ...(cells.some(({ kind }) => kind === "result-missing") ? [resultsMissing] : []),
    compared.replace("formulas)", mode === "live" ? "formulas)" : "formulas: a report of values)"),
    ...(verification.isUncalculated ? [uncalculated] : []),
    ...(verification.looksCompared ? [] : [looksNotCompared]),
    verdict(verification),
    ...inputLines(verification),
    "",
  ];
  return lines.join("\n");
}

const isCause = ({ follows }: { readonly follows?: string }): boolean => follows === undefined;

/** Number of cells and blocks that follow from changed inputs and are not counted in a line of the list. */
function ofInputs(
  { cells, blocks, changes }: ComparedReport,
  followerCounts: ReadonlyMap<string, number>,
): readonly string[] {
  const [first, ...others] = changes;
  const inLines = new Set(cells.filter(isCause).map(addressOf));
  if (first?.cell && others.length === 0) inLines.add(cellAddress(first.cell));
  const count = [...followerCounts].reduce((sum, [cause, n]) => (inLines.has(cause) ? sum : sum + n), 0);
  const blockCount = blocks.filter((block) => !isCause(block)).length;
  const inputs = others.length === 0 ? "the changed input" : "the changed inputs";
  return [
    ...(count > 0 ? [`${counted(count, "cell")} ${follow(count)} from ${inputs}.`] : []),
    ...(blockCount > 0
      ? [`${counted(blockCount, "block")} of another size ${follow(blockCount)} from ${inputs}.`]
      : []),
  ];
}

const verdict = (verification: ComparedReport): string => {
  if (isProved(verification)) return "Verified: no cell differs.";
  const { cells, blocks } = verification;
  const following = [...cells, ...blocks].filter((one) => !isCause(one)).length;
  const count = causeCount(verification);
  return count === 0
    ? "Not verified."
    : `Not verified: ${counted(count, "difference")}${following === 0 ? "" : `, and ${following.toLocaleString("en-US")} more that ${follow(following)} from ${count === 1 ? "it" : "them"}`}.`;
};

const resultsMissing =
  "Formulas without a stored result were saved by a program that does not calculate: open and save the file in Excel.";

const uncalculated =
  "No formula has a stored result: a program that does not calculate has saved the file. The formulas were compared, " +
  "their results were not. Open and save the file in Excel to have those compared too.";

const looksNotCompared =
  "Charts, conditional formats and hidden rows were not compared: this host does not report them.";

function inputLines({ inputs, changes, kept, digest, isPinned }: ComparedReport): readonly string[] {
  const first = {
    unchanged:
      changes.length === 0
        ? "Inputs: unchanged since the report was made (SHA-256 as recorded)."
        : "Inputs: what is scored is unchanged since the report was made (SHA-256 as recorded). Tables that the report " +
          "lists were changed: score again to bring it up to date.",
    changed:
      "Inputs: changed since the report was made (another SHA-256 than recorded). The formulas were compared with the " +
      "present inputs, the audit sheet with the inputs of the run. Score again to bring the report up to date.",
    "not-recorded": "Inputs: the audit sheet records no SHA-256 of them.",
  }[inputs];
  return [
    first,
    ...(inputs === "changed" && changes.length === 0
      ? ["Inputs: it is not known what was changed: the audit sheet does not keep the inputs of the run."]
      : []),
    ...(kept === "altered"
      ? [
          "Inputs: the copy on the audit sheet does not match its SHA-256. One of the two was changed by hand.",
        ]
      : []),
    ...(isPinned === null
      ? []
      : [
          isPinned
            ? "Inputs: their SHA-256 is the requested one."
            : `Inputs: their SHA-256 is not the requested one. It is ${digest}.`,
        ]),
  ];
}

const blockKinds: Readonly<Record<BlockDifference["kind"], string>> = {
  missing: "no longer exists",
  resized: "has more or fewer rows or columns than a new report would have",
  unknown: "is not a block of the report",
};

const blockLine = ({ block, sheet, kind }: BlockDifference): string =>
  `${sheet === "" ? "" : `${quoteSheet(sheet)}: `}block-${kind}: ${block} ${blockKinds[kind]}`;
