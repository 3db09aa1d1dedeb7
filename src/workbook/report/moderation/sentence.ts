import type { PlanCell } from "../../plan";
import { live, text, type Context } from "../context/context";
import { formulaText } from "../formulas/formula-text";
import { columnRange } from "../formulas/ranges";
import { said, saidFormula } from "../words";
import type { ModerationLayout } from "./layout";

/** How many cells wait for a decision and how many are settled, counted in the sheet. */
export function sentenceCell({ words: { moderation } }: Context, layout: ModerationLayout): PlanCell {
  const { list, lines, leftOut, sheet, table, columns } = layout;
  const [open, settled] = [list.open.length, list.settled.length];
  const names = { cells: list.cells };
  const stored = said(moderation.sentence, { ...names, open, settled });
  if (lines.length === 0) return text(stored, "sentence");
  const states = columnRange(table, columns.state, sheet);
  const counted = (state: string, more: number): { readonly formula: string } => ({
    formula: `(COUNTIF(${states},${formulaText(state)})${more === 0 ? "" : `+${more}`})`,
  });
  return live(
    saidFormula(moderation.sentence, {
      cells: { text: String(list.cells) },
      open: counted(moderation.open, leftOut.open),
      settled: counted(moderation.settled, leftOut.settled),
    }),
    stored,
    "sentence",
  );
}

/** What the list leaves out or does not say, and how to settle a cell that has no row. */
export function noteText({ source, words: { moderation } }: Context, layout: ModerationLayout): string {
  const { list, lines, leftOut } = layout;
  const hasTable = (source.assessment?.agreedPlace ?? null) !== null;
  const withoutRow = lines.some(({ of }) => of.agreedRow === null);
  return [
    ...(hasTable ? (withoutRow ? [moderation.addRow] : []) : [moderation.addTable]),
    ...(list.hasEvidence ? [] : [moderation.withoutEvidence]),
    ...(leftOut.open + leftOut.settled === 0
      ? []
      : [said(moderation.leftOut, { listed: lines.length, count: leftOut.open + leftOut.settled })]),
    ...(list.notComputed === 0 ? [] : [said(moderation.notComputed, { count: list.notComputed })]),
  ].join(" ");
}
