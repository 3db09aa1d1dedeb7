import type { BlockDifference, CellDifference, Verification } from "../../app";
import { quoteSheet } from "../../workbook/cells";
import { counted } from "./problem-lines";

/** What a comparison found, for people: every block and cell that differs, a line each. */
export function verifySummary(
  verification: Verification & { readonly compared: true },
  file: string,
): string {
  const { cells, blocks, counts, mode, inputs } = verification;
  const differences = cells.length + blocks.length;
  const compared =
    `${counted(counts.cells, "cell")} (${counted(counts.formulas, "formula")}) of ${file} were compared with ` +
    "what the engine makes of its Data, Framework and Method.";
  const lines = [
    ...blocks.map(blockLine),
    ...cells.map(cellLine),
    ...(cells.some(({ kind }) => kind === "result-missing") ? [resultsMissing] : []),
    compared.replace("formulas)", mode === "live" ? "formulas)" : "formulas: a report of values)"),
    differences === 0 ? "Verified: no cell differs." : `Not verified: ${counted(differences, "difference")}.`,
    inputLines[inputs],
    "",
  ];
  return lines.join("\n");
}

const resultsMissing =
  "Formulas without a stored result were saved by a program that does not calculate: open and save the file in Excel.";

const inputLines = {
  unchanged: "Inputs: unchanged since the report was made (SHA-256 as recorded).",
  changed:
    "Inputs: changed since the report was made (another SHA-256 than recorded). The rest was compared with the " +
    "inputs of now; the audit sheet describes the earlier ones and was not. Score again to bring it up to date.",
  "not-recorded": "Inputs: the audit sheet records no SHA-256 of them.",
} as const;

const blockKinds: Readonly<Record<BlockDifference["kind"], string>> = {
  missing: "is not there any more",
  resized: "has more or fewer rows or columns than the report would have now",
  unknown: "is not a block of the report",
};

const blockLine = ({ block, sheet, kind }: BlockDifference): string =>
  `${sheet === "" ? "" : `${quoteSheet(sheet)}: `}block-${kind}: ${block} ${blockKinds[kind]}`;

const cellLine = ({ sheet, cell, kind, found, expected, block }: CellDifference): string =>
  `${quoteSheet(sheet)}!${cell}: ${kind}: found ${shown(found)}, expected ${shown(expected)} (${block})`;

/** Numbers and formulas as they are; other texts in quotes. */
const shown = (value: CellDifference["found"]): string =>
  value === null
    ? "nothing"
    : typeof value === "string" && !value.startsWith("=")
      ? JSON.stringify(value)
      : String(value);
