import { range } from "../context/context";
import { formulaText } from "../formulas/formula-text";
import type { ReportWords } from "../words";
import type { ItemColumn, ItemTable } from "./item-table";
import { fixedNumber, literal, number, say, type Live } from "./live";
import type { Workings } from "./workings";

/** Names that a sentence lists before "and 4 more". */
const namesListed = 5;

/** The items for which something holds: how many, and their names in one text. */
export interface ItemList {
  readonly count: Live<number>;
  readonly names: Live<string>;
}

/** Whether it holds for each item, and the same as an array formula over columns of the table. */
export interface ItemCondition {
  readonly holds: readonly boolean[];
  readonly formula: string;
}

/** Items above a limit, or below it; those without a figure never are. */
export const columnAbove = (column: ItemColumn<number>, limit: Live<number>): ItemCondition => ({
  holds: column.values.map((x) => x > limit.value),
  formula: `IF(ISNUMBER(${column.range}),${column.range}>${limit.formula},FALSE)`,
});

export const columnBelow = (column: ItemColumn<number>, limit: Live<number>): ItemCondition => ({
  holds: column.values.map((x) => x < limit.value),
  formula: `IF(ISNUMBER(${column.range}),${column.range}<${limit.formula},FALSE)`,
});

/** From one limit on, and below another. */
export const columnWithin = (
  column: ItemColumn<number>,
  least: Live<number>,
  limit: Live<number>,
): ItemCondition => ({
  holds: column.values.map((x) => x >= least.value && x < limit.value),
  formula: `IF(ISNUMBER(${column.range}),IF(${column.range}>=${least.formula},${column.range}<${limit.formula},FALSE),FALSE)`,
});

/**
 * Counts and names the items of a table for which a condition holds, in the order of the table: the first five by name.
 * TEXTJOIN is not in Excel 2016: each name is looked up in a cell of its own.
 */
export function listItems(
  workings: Workings,
  { words }: { readonly words: ReportWords },
  label: string,
  table: Pick<ItemTable, "rows" | "first">,
  { holds, formula }: ItemCondition,
  names: Pick<ItemColumn<string>, "values" | "range">,
): ItemList {
  if (table.rows === 0) return { count: fixedNumber(0), names: literal("") };
  const chosen = range(table.rows).filter((k) => holds[k] === true);
  const count = workings.figure(
    `${label}: ${words.assessmentWorkings.count}`,
    { value: chosen.length, formula: `SUM(IF(${formula},1,0))` },
    { array: true, format: "0" },
  );
  const places = `ROW(${names.range})-${table.first.row}`;
  const each = range(Math.min(namesListed, table.rows)).map((k) =>
    workings.figure(
      `${label} ${k + 1}`,
      {
        value: names.values[chosen[k] ?? -1] ?? "",
        formula: `IFERROR(INDEX(${names.range},SMALL(IF(${formula},${places}),${k + 1})),"")`,
      },
      { array: true },
    ),
  );
  const more = number({ value: count.value - namesListed, formula: `${count.formula}-${namesListed}` });
  const ending = say(words.assessmentWorkings.andMore, { count: more });
  const isMore = count.value > namesListed;
  return {
    count,
    names: workings.figure(`${label}: ${words.assessmentWorkings.names}`, {
      value:
        each
          .map(({ value }) => value)
          .filter((name) => name !== "")
          .join("; ") + (isMore ? ending.value : ""),
      formula:
        each
          .map(({ formula: name }, k) => (k === 0 ? name : `IF(${name}="","",${formulaText("; ")}&${name})`))
          .join("&") +
        (table.rows > namesListed ? `&IF(${count.formula}>${namesListed},${ending.formula},"")` : ""),
    }),
  };
}
