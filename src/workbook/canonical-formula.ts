import { withoutSingle } from "./without-single";

/** A text in double quotes, which no change may touch. */
const textLiteral = /("(?:[^"]|"")*")/;

/** Applies a change to a formula, except to the texts in double quotes. */
export const outsideTexts = (formula: string, change: (part: string) => string): string =>
  formula
    .split(textLiteral)
    .map((part, i) => (i % 2 === 1 ? part : change(part)))
    .join("");

const quotedSheet = /('(?:[^']|'')+'!)/;
const plainSheet = /([\p{L}_\\][\p{L}\p{N}_.\\]*)!/gu;
const figure = /(?<![\p{L}\p{N}_.$])(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\p{N}_.(])/gu;

/**
 * A form in which two equal formulas are the same text, whichever program saved them. It has no leading =, no `_xlfn.` and
 * `_xlws.` prefixes, no white space and no `@` (in a file: `_xlfn.SINGLE(...)`). It is in capitals, with sheet names in
 * quotes, figures in their shortest form, and TRUE for TRUE(). Texts in double quotes stay as they are.
 *
 * @example canonicalFormula('=IF( Scores!d10 > 1E-009, _xlfn.STDEV.S(A:A), "No ")') // IF('SCORES'!D10>1e-9,STDEV.S(A:A),"No ")
 */
export function canonicalFormula(formula: string): string {
  if (formula !== last.formula) last = { formula, canonical: made(formula) };
  return last.canonical;
}

/** A formula that is compared is mostly the same text as the one beside it, which was asked for just before. */
let last = { formula: "", canonical: "" };

const made = (formula: string): string =>
  withoutSingle(
    outsideTexts(formula.replace(/^\s*=/, ""), (part) =>
      part
        .toUpperCase()
        .split(quotedSheet)
        .map((piece, i) => (i % 2 === 1 ? piece : canonicalPiece(piece)))
        .join(""),
    ),
  );

const canonicalPiece = (piece: string): string =>
  piece
    .replace(/\s+/g, "")
    .replace(/_XL(?:FN|WS)\./g, "")
    .replace(/(?<!\[)@/g, "")
    .replace(/\b(TRUE|FALSE)\(\)/g, "$1")
    .replace(plainSheet, "'$1'!")
    .replace(figure, (digits) => String(Number(digits)));
