import { address } from "../../cells";
import type { Block, ConditionalFormat, PlanCell } from "../../plan";
import { live, text, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { formulaText } from "../formulas/formula-text";
import { blockName } from "../frame/block-name";
import { colours } from "../looks/palette";
import { rangeTerms, type robustnessColumns } from "../robustness";
import { countText } from "../tested/count-text";
import { unitsInOrder } from "../tested/ordered-units";
import { othersOf } from "../tested/tested-units";
import { said, saidFormula } from "../words";

/** 5th and 95th percentile of the ranks, and how many units a unit is not distinguished from. */
const shown = [
  "low",
  "high",
  "indistinguishable",
] as const satisfies readonly (keyof typeof robustnessColumns)[];
export const rangeColumns = shown.length;

const testedRow = 2;

export function rangeHeader(context: Context, index: IndexSheets): readonly PlanCell[] {
  if (rangeTerms(context, index) === null) return [];
  const { robustness, testing } = context.words;
  return [robustness.rankingLow, robustness.rankingHigh, testing.indistinguishable].map((name) =>
    text(name, "header"),
  );
}

/** Header of the row on Robustness. */
export const rangeRowHeader = (context: Context, index: IndexSheets): readonly PlanCell[] =>
  rangeTerms(context, index) === null ? [] : [text(context.words.robustness.rankingRow, "header")];

/** The range of a unit, by its code from Robustness, and the row where it is found there; none without a test. */
export function rangeCells(
  context: Context,
  index: IndexSheets,
): {
  readonly cells: (unit: number, row: string) => readonly PlanCell[];
  readonly row: (unit: number, code: string) => readonly PlanCell[];
} {
  const terms = rangeTerms(context, index);
  if (terms === null) return { cells: () => [], row: () => [] };
  const { test, testedAt, from } = terms;
  const on = from(index.sheets.Ranking);
  const places = new Map(unitsInOrder(test).map((unit, k) => [unit, k + 1]));
  return {
    cells: (unit, row) => {
      const tested = testedAt(unit);
      const { q05 = NaN, q95 = NaN } = test.uncertainty.units[tested] ?? {};
      const values = { low: q05, high: q95, indistinguishable: othersOf(test, tested) };
      return shown.map((which) =>
        live(`IF(ISNUMBER(${row}),INDEX(${on.column(which)},${row}),"")`, values[which], "rank"),
      );
    },
    row: (unit, code) => [live(`IFERROR(${on.row(code)},"")`, places.get(testedAt(unit)) ?? "", "hidden")],
  };
}

/** What the ranges are, and from when; that they are old, where scores have changed since. Ends with the day of the test. */
export function testedBlocks(context: Context, index: IndexSheets): readonly Block[] {
  const terms = rangeTerms(context, index);
  if (terms === null) return [];
  const { rankingChanged, rankingFresh } = context.words.robustness;
  const on = terms.from(index.sheets.Ranking);
  const scored = countText(context, terms.scored);
  const { changed, date } = terms;
  const fresh = saidFormula(rankingFresh, {
    scored: { text: scored },
    date: { formula: on.date },
  });
  const old = saidFormula(rankingChanged, { count: { formula: on.changed }, date: { formula: on.date } });
  return [
    {
      name: blockName(`Ranking${index.suffix}`, "Tested"),
      row: testedRow,
      column: 0,
      cells: [
        [
          live(
            `IF(${on.changed}>0,${old},${fresh})`,
            changed > 0
              ? said(rankingChanged, { count: changed, date })
              : said(rankingFresh, { scored, date }),
            "subtitle",
          ),
        ],
      ],
    },
  ];
}

/** Old ranges are marked. */
export function testedFormats(context: Context, index: IndexSheets): readonly ConditionalFormat[] {
  const terms = rangeTerms(context, index);
  if (terms === null) return [];
  const sheet = index.sheets.Ranking;
  // By the text: a rule does not look at another sheet.
  const [old = ""] = context.words.robustness.rankingChanged.split("{");
  const sentence = address(testedRow, 0, "both");
  return [
    {
      kind: "formula",
      area: { sheet, row: testedRow, column: 0, rows: 1, columns: 1 },
      formula: `=LEFT(${sentence},${old.length})=${formulaText(old)}`,
      ...{ fill: colours.old, font: null, bold: true },
    },
  ];
}
