import { defaultMethod } from "./default-method";
import type { ContextColumn, Denominator, FrameworkNode, Indicator, Model, Unit } from "./model";
import { ModelError } from "./model-error";
import { modelProblem } from "./parse/model-problem";
import { columnOf as column, type Values } from "../values";
import { methodOf, type NamedMethod } from "./named-method";

/** A table from which `createModel` makes a model. What is left out has its default. */
export interface ModelTable extends Partial<Pick<Model, "groups" | "judgements" | "panel">> {
  /** Columns that describe the units, for peers. */
  readonly context?: readonly (Omit<ContextColumn, "values"> & { readonly values: Values })[];
  /** Codes (also used as names), or codes with names. */
  readonly units: readonly (string | Unit)[];
  readonly indicators: readonly TableIndicator[];
  /** The nodes above the indicators; left out, one index that is called "Index". */
  readonly aggregates?: readonly TableNode[];
  readonly denominators?: readonly (Omit<Denominator, "values"> & { readonly values: Values })[];
  /** Choices other than the defaults. */
  readonly method?: NamedMethod;
}

export interface TableNode extends Partial<Omit<FrameworkNode, "code">> {
  readonly code: string;
}

/** An indicator and its node in the framework: its parent is "Index" and its weight 1 unless they are given. */
export interface TableIndicator
  extends Partial<Omit<Indicator, "code" | "values">>, Partial<Pick<FrameworkNode, "parent" | "weight">> {
  readonly code: string;
  readonly values: Values;
}

/**
 * Makes a model from a table. Left out: names are codes, directions 1, weights 1, targets and goalposts none, parents of
 * indicators "Index", parents of aggregates none (an index), levels counted from the indicators (1) upwards, and the method
 * `defaultMethod`. Every column has one value per unit; nothing else is checked: `checkModel` says what is wrong.
 *
 * @throws ModelError when a column has more or fewer values than there are units
 *
 * @example createModel({ units: ["a", "b"], indicators: [{ code: "x", values: [1, null] }] }).framework.length // 2
 */
export function createModel(table: ModelTable): Model {
  refuseUnequal(table);
  const aggregates = table.aggregates ?? [{ code: "Index" }];
  const nodes = [
    ...table.indicators.map(({ code, name, parent = "Index", weight }) =>
      node({ code, name, parent, weight }),
    ),
    ...aggregates.map(node),
  ];
  return {
    units: table.units.map((unit) => (typeof unit === "string" ? { code: unit, name: unit } : unit)),
    indicators: table.indicators.map(indicator),
    denominators: (table.denominators ?? []).map((denominator) => ({
      ...denominator,
      values: column(denominator.values),
    })),
    groups: table.groups ?? [],
    ...(table.context && {
      context: table.context.map((described) => ({ ...described, values: column(described.values) })),
    }),
    framework: nodes.map((each) => ({ ...each, level: each.level ?? levelOf(each.code, nodes) })),
    method: methodOf(table.method ?? {}, defaultMethod),
    judgements: table.judgements ?? { budgets: [], comparisons: [] },
    panel: table.panel ?? null,
  };
}

/** A column of another length would leave units without values, or values without units. */
function refuseUnequal({
  units,
  indicators,
  denominators = [],
  groups = [],
  context = [],
  panel = null,
}: ModelTable): void {
  const lengths = [
    ...indicators.map(({ code, values }) => [`the indicator "${code}"`, values.length] as const),
    ...denominators.map(({ code, values }) => [`the denominator "${code}"`, values.length] as const),
    ...context.map(({ code, values }) => [`the context column "${code}"`, values.length] as const),
    ...groups.map(({ code, labels }) => [`the group "${code}"`, labels.length] as const),
    ...(panel ? [["the panel: its list of subjects", panel.subjects.length] as const] : []),
    ...(panel ? [["the panel: its list of times", panel.times.length] as const] : []),
  ];
  const problems = lengths
    .filter(([, length]) => length !== units.length)
    .map(([path, length]) => {
      const found = `${path} has ${length} values, where one per unit is expected, ${units.length}`;
      return modelProblem("model-shape", {}, { path, expected: "one value per unit", found });
    });
  if (problems.length > 0) throw new ModelError(problems);
}

const indicator = ({ parent: _parent, weight: _weight, ...given }: TableIndicator): Indicator => ({
  name: given.code,
  direction: 1,
  unit: "",
  target: NaN,
  lower: NaN,
  upper: NaN,
  denominator: null,
  scale: 1,
  ...given,
  values: column(given.values),
});

type Unlevelled = Omit<FrameworkNode, "level"> & { readonly level: number | undefined };

const node = ({ code, name, parent, level, weight }: Loose): Unlevelled => ({
  code,
  name: name ?? code,
  parent: parent ?? null,
  level,
  weight: weight ?? 1,
});

/** As `TableNode`, whether what is left out is not there or undefined. */
type Loose = { readonly [Key in keyof TableNode]: TableNode[Key] | undefined } & Pick<TableNode, "code">;

/** One more than the highest child; in a circle, which `checkModel` names, every node counts once. */
function levelOf(code: string, nodes: readonly Unlevelled[], above: readonly string[] = []): number {
  const children = nodes.filter(({ parent, code: child }) => parent === code && !above.includes(child));
  const levels = children.map((child) => child.level ?? levelOf(child.code, nodes, [...above, code]));
  return levels.reduce((highest, level) => Math.max(highest, level + 1), 1);
}
