import type { ModerationReason } from "../../../engine";
import type { PlanCell } from "../../plan";
import { live, text, type Context } from "../context/context";
import { formulaText } from "../formulas/formula-text";
import { columnRange } from "../formulas/ranges";
import { said, saidFormula } from "../words";
import type { ModerationLayout } from "./layout";

/** How many cells wait for a decision, how many are only worth a look and how many are settled, counted in the sheet. */
export function sentenceCell({ words: { moderation } }: Context, layout: ModerationLayout): PlanCell {
  const { list, lines, leftOut, sheet, table, columns } = layout;
  const decide = list.open.filter(({ needsDecision }) => needsDecision).length;
  const [look, settled] = [list.open.length - decide, list.settled.length];
  const stored = said(moderation.sentence, { cells: list.cells, decide, look, settled });
  if (lines.length === 0) return text(stored, "sentence");
  const states = columnRange(table, columns.state, sheet);
  const counted = (state: string, more: number): { readonly formula: string } => ({
    formula: `(COUNTIF(${states},${formulaText(state)})${more === 0 ? "" : `+${more}`})`,
  });
  return live(
    saidFormula(moderation.sentence, {
      cells: { text: String(list.cells) },
      decide: counted(moderation.decide, leftOut.decide),
      look: counted(moderation.look, leftOut.look),
      settled: counted(moderation.settled, leftOut.settled),
    }),
    stored,
    "sentence",
  );
}

/** How many open cells have each reason, those first that need a decision; "" where none is open. */
export function reasonsText({ source, words: { moderation } }: Context, { list }: ModerationLayout): string {
  const limit = source.assessment?.rule.limit ?? 0;
  const count = (reason: ModerationReason): number =>
    list.open.filter(({ reasons }) => reasons.includes(reason)).length;
  const parts = (
    [
      ["disagreement", moderation.countDisagreement],
      ["partly not applicable", moderation.countPartly],
      ["few raters", moderation.countFew],
      ["not rated", moderation.countNotRated],
      ["one alone", moderation.countAlone],
      ["no evidence", moderation.countNoEvidence],
    ] as const
  ).flatMap(([reason, words]) => (count(reason) === 0 ? [] : [said(words, { limit, count: count(reason) })]));
  return parts.length === 0 ? "" : said(moderation.counts, { list: parts.join("; ") });
}

/** What the list leaves out or does not say, and how to settle a cell that has no row. */
export function noteText({ source, words: { moderation } }: Context, layout: ModerationLayout): string {
  const { list, lines, leftOut } = layout;
  const hasTable = (source.assessment?.agreedPlace ?? null) !== null;
  const withoutRow = lines.some(({ of }) => of.agreedRow === null);
  const unlisted = leftOut.decide + leftOut.look + leftOut.settled;
  return [
    ...(hasTable ? (withoutRow ? [moderation.addRow] : []) : [moderation.addTable]),
    ...(list.hasEvidence ? [] : [moderation.withoutEvidence]),
    ...(unlisted === 0 ? [] : [said(moderation.leftOut, { listed: lines.length, count: unlisted })]),
    ...(list.notComputed === 0 ? [] : [said(moderation.notComputed, { count: list.notComputed })]),
  ].join(" ");
}
