import type { PlanCell } from "../../plan";
import { figure, text, type Context } from "../context/context";
import { cell } from "../formulas/ranges";
import { agreementColumns, type AgreementLayout } from "./layout";
import { alphaCells } from "./run-cells";
import { verdictCell } from "./verdict";

/** Agreement of each round. Only the round that is scored is on the sheet of rated levels, so that these are values. */
export const roundCells = (context: Context, layout: AgreementLayout): readonly (readonly PlanCell[])[] =>
  layout.figures.rounds.map((round, k) => [
    text(round.key, "label"),
    text(round.key === context.source.assessment?.round ? context.words.agreement.scoredRound : "", "code"),
    ...[round.items, round.ratings].map((count) => figure(count, "rank")),
    figure(round.exact, "percent"),
    figure(round.raters, "rank"),
    ...alphaCells(round),
    verdictCell(context, layout, cell(layout.rounds, k, agreementColumns.alpha, layout.sheet), round.alpha),
  ]);
