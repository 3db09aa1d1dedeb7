import { aggregateAt, indicatorAt, range, type Context } from "../context/context";

export interface ColumnNames {
  readonly names: readonly string[];
  readonly codes: readonly string[];
}

export const indicatorNames = (context: Context): ColumnNames => {
  const all = range(context.structure.indicators.length).map((p) => indicatorAt(context, p));
  return { names: all.map(({ name }) => name), codes: all.map(({ code }) => code) };
};

export const aggregateNames = (context: Context): ColumnNames => {
  const all = range(context.structure.aggregates.length).map((a) => aggregateAt(context, a));
  return { names: all.map(({ name }) => name), codes: all.map(({ code }) => code) };
};
