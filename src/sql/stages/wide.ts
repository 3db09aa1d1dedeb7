import type { Plan } from "../plan";
import { column } from "../tree/build";
import type { Expression } from "../tree/expression";

/** The columns that go with every row beside the indicators: the unit, and what later steps group by. */
export const keptColumns = (plan: Plan): readonly string[] => [
  "unit",
  ...groupColumns(plan),
  ...weightColumns(plan),
  ...(hasEarlyProblems(plan) ? ["problem"] : []),
];

/** Whether denominators or screening may leave a unit without values: the column `problem` is there from then on. */
export const hasEarlyProblems = ({ index, indicators }: Plan): boolean =>
  index.method.screening !== null || indicators.some(({ denominator }) => denominator !== null);

/** Columns of the groups that the method uses or the result has. */
export const groupColumns = ({ index, others }: Plan): readonly string[] =>
  index.groups.flatMap((code) => others.get(code) ?? []);

/** The column with the weights of units in statistics, as a list; empty where every unit counts as one. */
export const weightColumns = ({ index: { method }, others }: Plan): readonly string[] =>
  method.unitWeights === undefined ? [] : [others.get(method.unitWeights) ?? ""];

/** The column of the group that the method names; null for none. */
export const groupColumn = ({ index, others }: Plan): string | null =>
  index.method.group === null ? null : (others.get(index.method.group) ?? null);

/** The kept columns as they are. */
export const asTheyAre = (
  names: readonly string[],
  table: string | null = null,
): readonly (readonly [string, Expression])[] => names.map((name) => [name, column(name, table)] as const);
