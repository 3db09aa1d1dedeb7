import type { Draft, DraftValue } from "../workbook/draft";
import { looks, numberLook } from "../workbook/looks";
import { INDEX, SUB_INDEX, type CoinToolIndex, type CoinToolIndicator } from "./coin-tool-index";

const SHEET = "Database";
/** The figures begin at E17, under the codes in row 16; columns B and C hold the units' names and codes. */
const FIRST = { row: 16, column: 4 };

/** The cells above each column of figures, from row 7 down to the code in row 16. */
const attributes: readonly (readonly [label: string, of: (indicator: CoinToolIndicator) => DraftValue])[] = [
  ["Weight", ({ weight }) => weight],
  ["Direction", ({ direction }) => direction],
  ["Goalpost: minimum", ({ lower }) => lower],
  ["Goalpost: maximum", ({ upper }) => upper],
  ["Index", () => INDEX],
  ["Sub-index", () => SUB_INDEX],
  ["Pillar", ({ pillar }) => pillar],
  ["Sub-pillar", ({ subPillar }) => subPillar],
  ["Indicator name", ({ name }) => name],
  ["Indicator code", ({ code }) => code],
];

/** The Database sheet of the COIN Tool; missing figures are "n/a". */
export function databaseSheet(draft: Draft, { units, indicators }: CoinToolIndex): void {
  const above = { row: FIRST.row - attributes.length, column: FIRST.column };
  draft.write(SHEET, { row: 1, column: 1 }, [["Database"]], looks.title);
  draft.write(
    SHEET,
    { row: 2, column: 1 },
    [["Illustrative data: every city and figure is invented. n/a is missing."]],
    looks.subtitle,
  );
  draft.write(
    SHEET,
    { ...above, column: FIRST.column - 1 },
    attributes.map(([label]) => [label]),
    looks.label,
  );
  draft.write(
    SHEET,
    above,
    attributes.map(([, of]) => indicators.map(of)),
    looks.centred,
  );
  draft.style(SHEET, { ...above, row: above.row + 2 }, 2, indicators.length, {
    ...looks.centred,
    ...numberLook("0.0#"),
  });
  draft.style(SHEET, { ...above, row: FIRST.row - 2 }, 1, indicators.length, looks.tallHeader);
  draft.write(SHEET, { row: FIRST.row - 1, column: 1 }, [["Unit name", "Unit code"]]);
  draft.style(SHEET, { row: FIRST.row - 1, column: 1 }, 1, indicators.length + 3, looks.header);
  draft.style(SHEET, { ...FIRST, row: FIRST.row - 1 }, 1, indicators.length, looks.numberHeader);
  draft.write(
    SHEET,
    { ...FIRST, column: 1 },
    units.map(({ name, code }) => [name, code]),
  );
  draft.write(
    SHEET,
    FIRST,
    units.map((_, i) => indicators.map(({ values }) => values[i] ?? "n/a")),
    { ...numberLook("0.00"), Alignment: { Horizontal: "right" } },
  );
  draft.widths(SHEET, { A: 3, B: 18, C: 10, D: 19, "E:AH": 13.5 });
  draft.rowHeight(SHEET, FIRST.row - 2, 62);
  draft.freeze(SHEET, FIRST);
  draft.print(SHEET, { repeat: ["$B:$D", "$15:$16"], wide: 2 });
}
