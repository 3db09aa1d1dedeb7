import { containsCell, rangeText, type Rectangle } from "../../../workbook/area";
import type { ConditionalFormat } from "../../../workbook/plan";
import type { SeenFormat } from "../../../workbook/workbook-looks";
import { canonicalFormula } from "../../../workbook/canonical-formula";
import { followMoves } from "../moved-blocks";
import type { LookDifference } from "./look-difference";
import type { PlacedSheet } from "./placed-sheet";

const types = { colourScale: "colorScale", dataBar: "dataBar", formula: "expression" } as const;

/** Rules of the report that are gone or say something else, and rules on its cells that it has not made. */
export function conditionalFormatDifferences(
  sheet: PlacedSheet,
  seen: readonly SeenFormat[],
): readonly LookDifference[] {
  const planned = sheet.plan.conditionalFormats.map((format) => ({
    format,
    rule: ruleOf(sheet, format),
    area: moved(sheet, format.area),
  }));
  const found = seen.map((format) => ({
    ...format,
    rule: words(format.type, canonicalFormula(format.formula)),
  }));
  const missing = planned.filter(
    ({ rule, area }) =>
      !found.some(
        (one) => one.rule === rule && one.areas.some((it) => containsCell(it, area.row, area.column)),
      ),
  );
  const added = found.filter(
    ({ rule, areas }) =>
      areas.some((area) => sheet.blocks.some((block) => touches(area, block.found))) &&
      !planned.some((one) => one.rule === rule && areas.some((area) => touches(area, one.area))),
  );
  return [
    ...missing.map(({ rule, area }) => difference(sheet, area, "no such rule", rule)),
    ...added.flatMap(({ rule, areas }) =>
      areas.slice(0, 1).map((area) => difference(sheet, area, rule, "no such rule")),
    ),
  ];
}

const difference = (
  sheet: PlacedSheet,
  area: Rectangle,
  found: string,
  expected: string,
): LookDifference => ({
  kind: "conditional-format",
  sheet: sheet.name,
  place: rangeText(area),
  found,
  expected,
});

const ruleOf = (sheet: PlacedSheet, format: ConditionalFormat): string =>
  words(
    types[format.kind],
    format.kind === "formula" ? followMoves(canonicalFormula(format.formula), sheet.name, sheet.all) : "",
  );

/** LibreOffice saves a rule that always holds as 1. */
const words = (type: string, formula: string): string =>
  formula === "" ? type : `${type} ${formula === "1" ? "TRUE" : formula}`;

function moved(sheet: PlacedSheet, area: Rectangle): Rectangle {
  const home = sheet.blocks.find(({ planned }) => containsCell(planned, area.row, area.column));
  return home === undefined
    ? area
    : {
        ...area,
        row: area.row + home.found.row - home.planned.row,
        column: area.column + home.found.column - home.planned.column,
      };
}

const touches = (one: Rectangle, other: Rectangle): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
