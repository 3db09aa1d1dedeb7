import type { Model } from "../../../engine";
import type { CellRef } from "../../../workbook/cells";
import type { Source } from "../../../workbook/source";
import { changeOf, type Input, type InputChange } from "./input-change";

/** A column of the data: what it is called, and a value for each unit. */
interface Column {
  readonly code: string;
  readonly name: string;
  readonly valueOf: (unit: number) => Input | undefined;
}

/**
 * Units that came or went or have another name, and every cell of the data whose value is another; but not of the indicators
 * `without`, whose changes are known by what their values are made of.
 */
export function dataChanges(
  before: Model,
  after: Model,
  { data }: Source,
  without: readonly string[] = [],
): readonly InputChange[] {
  const was = new Map(before.units.map(({ code }, i) => [code, i]));
  const is = new Map(after.units.map(({ code }, i) => [code, i]));
  const at = (unit: number, column: number | null | undefined): CellRef | null => {
    const row = data.rows[unit];
    return row === undefined || column === undefined || column === null
      ? null
      : { sheet: data.sheet, row, column };
  };
  const gone = before.units.filter(({ code }) => !is.has(code));
  const earlier = new Map(columnsOf(before).map((column) => [column.code, column]));
  const columns = columnsOf(after).flatMap((column) => {
    const then = earlier.get(column.code);
    return then === undefined || without.includes(column.code) ? [] : [{ now: column, then }];
  });
  return [
    ...gone.flatMap(({ code, name }) => changeOf(code, name, null, null)),
    ...after.units.flatMap(({ code, name }, i) => {
      const k = was.get(code);
      if (k === undefined) return changeOf(code, null, name, at(i, data.codeColumn));
      return [
        ...changeOf(code, before.units[k]?.name, name, at(i, data.nameColumn)),
        ...changeOf(name, before.panel?.times[k], after.panel?.times[i], at(i, data.codeColumn)),
        ...columns.flatMap(({ now, then }) =>
          changeOf(`${name}, ${now.name}`, then.valueOf(k), now.valueOf(i), at(i, data.columns[now.code])),
        ),
      ];
    }),
  ];
}

/** A column that is an indicator too is listed once. */
const columnsOf = ({ indicators, denominators, groups, context = [] }: Model): readonly Column[] => [
  ...[
    ...indicators,
    ...denominators,
    ...context.filter((one) => indicators.every(({ code }) => code !== one.code)),
  ].map(({ code, name, values }) => ({
    code,
    name,
    valueOf: (unit: number) => values[unit],
  })),
  ...groups.map(({ code, name, labels }) => ({ code, name, valueOf: (unit: number) => labels[unit] })),
];
