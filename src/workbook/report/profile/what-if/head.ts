import type { PlanCell, StyleRole } from "../../../plan";
import { blank, type Context, live, range, text } from "../../context/context";
import { formulaText } from "../../formulas/formula-text";
import { cell } from "../../formulas/ranges";
import { textOver } from "../../frame/text-over";
import { scored } from "../../looks/score-format";
import { said, saidFormula } from "../../words";
import type { ProfileTerms } from "../terms";
import { type AsIfFigure, type AsIfFigures } from "./figures";
import { headRows, whatIfWidth, type WhatIfLayout } from "./layout";

/** What the yellow cells are, what comes of them, and the headers of their columns. */
export function headCells(
  context: Context,
  terms: ProfileTerms,
  layout: WhatIfLayout,
  figures: AsIfFigures | null,
): readonly (readonly PlanCell[])[] {
  const { whatIf } = context.words;
  const note = (words: string): readonly PlanCell[] => textOver(words, whatIfWidth, "sentence");
  const none: readonly PlanCell[] = range(whatIfWidth).map(() => blank);
  const title = textOver(whatIf.title, whatIfWidth, "heading");
  if (figures === null) {
    const methods = layout.withoutFormula.join(", ");
    const rows = [title, note(said(whatIf.notInCells, { methods })), note(whatIf.inThePane)];
    return [...rows, ...range(layout.head.rows - rows.length).map(() => none)];
  }
  const { root } = terms.index;
  const row = (label: string, figure: AsIfFigure, style: StyleRole): readonly PlanCell[] => [
    text(label, "label"),
    scored(context, root, shownCell(context, figures, figure, style)),
  ];
  return [
    title,
    note(whatIf.typeHere),
    note(whatIf.scaleHeld),
    row(whatIf.scoreAsIf, figures.score, "scoreStrong"),
    row(whatIf.rankAsIf, figures.rank, "rank"),
    row(whatIf.gapAsIf, figures.gap, "score"),
    [unusableCell(context, figures), blank],
    none,
    [text(whatIf.newValue, "header"), text(whatIf.scoreAsIf, "header")],
  ];
}

function shownCell(
  { words }: Context,
  { isShown, shown }: AsIfFigures,
  { formula, value }: AsIfFigure,
  style: StyleRole,
): PlanCell {
  const { missing } = words.tables;
  return live(
    `IF(${isShown},IFERROR(IF(ISNUMBER(${formula}),${formula},${formulaText(missing)}),${formulaText(missing)}),"")`,
    shown ? (Number.isNaN(value) ? missing : value) : "",
    style,
  );
}

function unusableCell({ words: { whatIf } }: Context, { unusable }: AsIfFigures): PlanCell {
  const { formula, value } = unusable;
  const several = saidFormula(whatIf.severalUnusable, { count: { formula } });
  return live(
    `IF(${formula}=0,"",IF(${formula}=1,${formulaText(whatIf.oneUnusable)},${several}))`,
    value === 0 ? "" : value === 1 ? whatIf.oneUnusable : said(whatIf.severalUnusable, { count: value }),
    "sentence",
  );
}

/** The cell of a figure of the head, absolute. */
export const headCellOf = ({ head }: WhatIfLayout, which: "score" | "rank" | "gap", sheet: string): string =>
  cell(head, headRows[which], 1, sheet, "both");
