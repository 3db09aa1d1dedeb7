import type { Area } from "../../../cells";
import { cell } from "../../formulas/ranges";
import { changesColumns, robustnessLayout } from "../../robustness";
import { leftOutColumns, sensitivityLayout } from "../../sensitivity";
import { nodeName } from "../../tested/input-name";
import type { IndexTest, SingleChange } from "../../../tests";
import type { ItemColumn, ItemTable } from "../item-table";
import { changeName } from "../part-words";
import type { Terms } from "../terms";

/** Changes of one choice each, with what they do to the ranks, from the sheets that list them. */
export interface ChangeTable {
  readonly table: ItemTable;
  readonly names: ItemColumn<string>;
  /** Mean of the places that units move. */
  readonly shift: ItemColumn<number>;
  /** Share of the units that move 3 places or more. */
  readonly moved: ItemColumn<number>;
}

/** The largest shift first, as on the sheet Sensitivity; what gave no index before all others. */
function leftOutInOrder({ changes }: IndexTest): readonly SingleChange[] {
  const size = ({ ranks, meanAbsoluteShift: shift }: SingleChange): number =>
    ranks === null || Number.isNaN(shift) ? Infinity : shift;
  return changes
    .filter(({ part }) => part === "leave-one-out")
    .sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a)));
}

interface Listed {
  readonly block: "SingleChanges" | "WithoutEach" | "OtherImputations";
  readonly title: string;
  /** The changes with the row that each has on its sheet. */
  readonly rows: readonly { readonly change: SingleChange; readonly row: number }[];
  readonly place: Area | undefined;
  readonly columns: { readonly shift: number; readonly moved: number };
}

/** Changes of methods, as the sheet Robustness lists them; only those of one part where it is named. */
export function singleChanges(terms: Terms, only?: SingleChange["part"]): ChangeTable {
  const place = robustnessLayout(terms.context, terms.index)?.changes;
  const rows = terms.test.changes
    .filter(({ part }) => part !== "leave-one-out")
    .map((change, row) => ({ change, row }))
    .filter(({ change: { part } }) => only === undefined || part === only);
  const { changes, otherImputations } = terms.words.assessmentWorkings;
  return changeTable(terms, {
    block: only === undefined ? "SingleChanges" : "OtherImputations",
    title: only === undefined ? changes : otherImputations,
    rows,
    place,
    columns: changesColumns,
  });
}

/** What was left out, as the sheet Sensitivity lists it. */
export function leftOut(terms: Terms): ChangeTable {
  const layout = sensitivityLayout(terms.context, terms.index);
  return changeTable(terms, {
    block: "WithoutEach",
    title: terms.words.assessmentWorkings.leftOut,
    rows: leftOutInOrder(terms.test).map((change, row) => ({ change, row })),
    place: layout?.leftOut,
    columns: leftOutColumns,
  });
}

function changeTable(terms: Terms, { block, title, rows, place, columns }: Listed): ChangeTable {
  const { sheet, words, workings } = terms;
  const texts = words.assessmentWorkings;
  const table = workings.table(block, title, rows.length);
  const names = table.values(
    words.tables.name,
    rows.map(({ change }) => nameOf(terms, change)),
  );
  const figures = (
    header: string,
    column: number,
    of: (change: SingleChange) => number,
  ): ItemColumn<number> =>
    table.add(header, (k) => {
      const { change, row } = rows[k] ?? { change: undefined, row: 0 };
      const value = change === undefined || change.ranks === null ? NaN : of(change);
      const from = place === undefined ? "" : cell(place, row, column, sheet, "both");
      return { value, formula: `IF(ISNUMBER(${from}),${from},"")` };
    });
  return {
    table,
    names,
    shift: figures(texts.shift, columns.shift, ({ meanAbsoluteShift }) => meanAbsoluteShift),
    moved: figures(texts.movedShare, columns.moved, ({ moved }) => moved),
  };
}

const nameOf = (terms: Terms, { part, alternative }: SingleChange): string =>
  part === "leave-one-out" ? nodeName(terms.context, alternative) : changeName(terms, part, alternative);
