import type { LevelInRound, RoundChange, RoundChanges } from "../../assessment";
import type { PlanCell } from "../../plan";
import { constant, live, text, type Context } from "../context/context";
import { areasOn, cell } from "../formulas/ranges";
import { said } from "../words";

export const roundsHeaderRow = 6;

/** Columns of the table. */
export const roundColumns = {
  ...{ unit: 0, name: 1, item: 2, indicator: 3, before: 4, ratersBefore: 5, after: 6, ratersAfter: 7 },
  ...{ change: 8, adjustedBefore: 9, adjustedAfter: 10, adjusted: 11, count: 12 },
} as const;

const changeOf = ({ before, after }: RoundChange): number => after.level - before.level;

/** The largest changes first; cells of one round last. */
export const cellsInOrder = ({ changes }: RoundChanges): readonly RoundChange[] =>
  changes.toSorted((a, b) => sizeOf(b) - sizeOf(a));

function sizeOf(change: RoundChange): number {
  const size = Math.abs(changeOf(change));
  return Number.isNaN(size) ? -1 : size;
}

export function headerCells(
  { words: { rounds, tables } }: Context,
  { names: [before, after] }: RoundChanges,
): readonly PlanCell[] {
  return [
    ...[tables.code, tables.unit, tables.code, tables.indicator],
    ...[said(rounds.levelIn, { round: before }), said(rounds.ratersIn, { round: before })],
    ...[said(rounds.levelIn, { round: after }), said(rounds.ratersIn, { round: after }), rounds.change],
    ...[said(rounds.adjustedIn, { round: before }), said(rounds.adjustedIn, { round: after })],
    rounds.adjustedChange,
  ].map((name) => text(name, "header"));
}

/** A row per cell: levels and raters as values, changes by formulas. */
export function tableCells(
  context: Context,
  { changes }: RoundChanges,
  sheet: string,
): readonly (readonly PlanCell[])[] {
  const names = new Map(context.input.model.indicators.map(({ code, name }) => [code, name]));
  const table = areasOn(sheet)(roundsHeaderRow + 1, 0, changes.length, roundColumns.count);
  const less = (i: number, second: number, first: number, value: number, format: string): PlanCell => {
    const [a, b] = [cell(table, i, first, sheet), cell(table, i, second, sheet)];
    return live(`IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),${b}-${a},"")`, value, "rank", false, format);
  };
  return changes.map((change, i) => {
    const { unit, name, item, before, after } = change;
    return [
      ...[
        text(unit, "code"),
        text(name, "label"),
        text(item, "code"),
        text(names.get(item) ?? item, "label"),
      ],
      ...[level(before.level, "0.##"), raters(context, before)],
      ...[level(after.level, "0.##"), raters(context, after)],
      less(i, roundColumns.after, roundColumns.before, changeOf(change), "+0.##;-0.##;0"),
      ...[level(before.adjusted, "0.00"), level(after.adjusted, "0.00")],
      less(
        ...([i, roundColumns.adjustedAfter, roundColumns.adjustedBefore] as const),
        after.adjusted - before.adjusted,
        "+0.00;-0.00;0.00",
      ),
    ];
  });
}

const level = (value: number, format: string): PlanCell => ({ ...constant(value, "rank"), format });

/** Who rated; where people agreed on the level, that too. */
function raters({ words: { rounds } }: Context, { raters: names, isAgreed }: LevelInRound): PlanCell {
  const list = names.join(", ");
  if (!isAgreed) return text(list, "label");
  return text(list === "" ? rounds.agreedAlone : said(rounds.agreed, { raters: list }), "label");
}
