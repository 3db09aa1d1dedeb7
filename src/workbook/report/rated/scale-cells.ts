import type { ScaleRow } from "../../assessment";
import type { PlanCell } from "../../plan";
import { figure, live, text, type Context } from "../context/context";
import { cell, userCell } from "../formulas/ranges";
import { scaleColumns, scaleKeyColumns } from "./layout";
import { joint } from "./level-formula";
import { scaleNumbers } from "./scale-number";
import type { RatedTerms } from "./terms";

/** The rows of the table Scale: number of the scale, its node, the level as written, the level, its value. */
export const scaleCells = (context: Context, terms: RatedTerms): readonly (readonly PlanCell[])[] => {
  const numbers = scaleNumbers(terms.assessment);
  return terms.assessment.scale.map((row, k) => [
    figure(numbers.get(row.node) ?? NaN, "rank"),
    text(row.node ?? context.words.rated.scaleAll, "code"),
    writtenCell(terms, row, k),
    typeof row.written.level === "number"
      ? live(at(terms, k, "label"), row.level, "number", false, "General")
      : figure(row.level, "number", "General"),
    valueCell(terms, row, at(terms, k, "level")),
  ]);
};

/** The level as the user wrote it, where its row still is of this node and this level; else #N/A. */
function writtenCell(terms: RatedTerms, { row, written }: ScaleRow, k: number): PlanCell {
  const { sheet, layout } = terms;
  const { columns } = place(terms);
  const column = columns.level ?? columns.label;
  const own = userRef(terms, row);
  const key = (of: keyof typeof scaleKeyColumns): string =>
    layout.scaleKeys === null ? '""' : cell(layout.scaleKeys, k, scaleKeyColumns[of], sheet, "column");
  if (column === undefined) return text(String(written.level), "code");
  const level = own(column);
  const sameLevel = `${level}=${key("level")}`;
  const isSame =
    columns.indicator === undefined
      ? sameLevel
      : // The workbench's grid takes "" and an empty cell for different texts when they are compared by "=".
        `AND(EXACT(${own(columns.indicator)}&"",${key("node")}&""),${sameLevel})`;
  return live(`IF(${isSame},${level},NA())`, written.level, "number", false, "General");
}

/** The value of the level: the user's cell, or the level where that is empty. */
function valueCell(terms: RatedTerms, { row, value }: ScaleRow, level: string): PlanCell {
  const { columns } = place(terms);
  if (columns.value === undefined) return live(level, value, "number");
  const ref = userRef(terms, row)(columns.value);
  const asNumber = `IFERROR(_xlfn.NUMBERVALUE(SUBSTITUTE(${ref},",","."),"."," "),"")`;
  return live(`IF(ISNUMBER(${ref}),${ref},IF(${ref}="","",${asNumber}))`, value, "number");
}

/** Hidden: the cells of the node and the level as they were read, and the text by which a level is found. */
export const scaleKeyCells = (terms: RatedTerms): readonly (readonly PlanCell[])[] => {
  const numbers = scaleNumbers(terms.assessment);
  return terms.assessment.scale.map(({ node, written, level, value }, k) => [
    text(written.node, "hidden"),
    typeof written.level === "number" ? figure(written.level, "hidden") : text(written.level, "hidden"),
    live(
      `${at(terms, k, "number")}&"${joint}"&IF(ISERROR(${at(terms, k, "label")}),"",${at(terms, k, "level")})`,
      `${numbers.get(node) ?? ""}${joint}${level}`,
      "hidden",
    ),
    figure(value, "hidden"),
  ]);
};

const at = (
  { layout: { scale }, sheet }: RatedTerms,
  k: number,
  column: keyof typeof scaleColumns,
): string => (scale === null ? '""' : cell(scale, k, scaleColumns[column], sheet, "column"));

const place = ({ assessment }: RatedTerms) => ({
  sheet: assessment.scalePlace?.sheet ?? "",
  columns: assessment.scalePlace?.columns ?? {},
});

const userRef =
  (terms: RatedTerms, row: number) =>
  (column: number): string =>
    userCell({ sheet: place(terms).sheet, row, column }, terms.sheet);
