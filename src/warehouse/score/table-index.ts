import type { Model } from "../../engine";
import type { MethodOfTable } from "../../sql";
import type { Source } from "../../workbook/source";
import type { OpenTable } from "../table/open-table";
import { WarehouseError } from "../warehouse-error";

/** An index whose values are the columns of a table. */
export interface TableIndex {
  readonly index: MethodOfTable;
  /** The column that identifies a unit. */
  readonly unit: string;
  /** The column of the names of units; null where the table has codes only. */
  readonly unitName: string | null;
  /** The column of each code: indicators, denominators, the group, the weights of units. */
  readonly columns: Readonly<Record<string, string>>;
}

/**
 * The index that was read from the first rows of a table, without their values.
 * @throws WarehouseError `table-layout` where units are not in rows, `table-panel` where units have several times
 */
export function tableIndex(model: Model, source: Source, table: OpenTable): TableIndex {
  const { data, arranged } = source;
  if (arranged !== undefined)
    throw new WarehouseError(
      "table-layout",
      `${table.name} does not have one row per unit and one column per indicator.`,
      "Arrange it so in the database, or score it without --engine duckdb, which arranges it.",
    );
  if (model.panel !== null)
    throw new WarehouseError(
      "table-panel",
      `${table.name} has the same units at several times, which --engine duckdb does not score.`,
      "Score one time at a time, with frozen parameters of the first one, or score it without --engine duckdb.",
    );
  const read = table.columns.filter(({ kind }) => kind !== "nested");
  const named = (column: number): string => read[column]?.name ?? "";
  const { group, unitWeights } = model.method;
  const denominators = model.denominators.map(({ code }) => code);
  const codes = [
    ...model.indicators.map(({ code }) => code),
    ...denominators,
    ...(group === null ? [] : [group]),
    ...(unitWeights === undefined ? [] : [unitWeights]),
  ];
  return {
    index: {
      indicators: model.indicators.map(({ values: _, ...indicator }) => indicator),
      denominators,
      groups: group === null ? [] : [group],
      framework: model.framework,
      method: model.method,
    },
    unit: named(data.codeColumn),
    unitName: data.nameColumn === null ? null : named(data.nameColumn),
    columns: Object.fromEntries(
      codes.flatMap((code) => {
        const column = data.columns[code];
        return column === undefined ? [] : [[code, named(column)]];
      }),
    ),
  };
}
