import { at } from "../../engine/internal";
import type { Plan } from "../plan";
import { isInUse } from "../stages/aggregate/children";
import { parameterRow } from "../stages/parameter-columns";
import { scoredSteps } from "../stages/scores-query";
import { weightColumns } from "../stages/wide";
import {
  aggregate,
  and,
  call,
  column,
  compare,
  countOf,
  divide,
  isPresent,
  multiply,
  number,
  or,
  subtract,
  when,
} from "../tree/build";
import type { Expression } from "../tree/expression";
import { beside, type NamedSelect, type Query, type Select, select, step } from "../tree/query";
import { familiesOf, type Family, statisticName } from "./siblings";

type Named = readonly [statistic: string, value: Expression];

/** More columns in a step than some databases have. */
const maximumColumns = 800;

/**
 * The query with the sums that the weights of a layer of aggregates are made from: one row per statistic. The children have the
 * scores that the weights below them make.
 */
export function statisticsQuery(plan: Plan, layer: number, isEntropy: boolean): Query {
  const { steps, last } = scoredSteps(plan, layer);
  const families = familiesOf(plan)[layer] ?? [];
  const made = families.map((family, k) =>
    familySteps(plan, family, { from: last, name: String(k + 1), isEntropy }),
  );
  const rows = made.flatMap(({ rows }) => rows);
  const [first, ...more] = rows;
  if (first === undefined) throw new Error(`Layer ${layer} has no statistics.`);
  return {
    steps: [...steps, ...made.flatMap((each) => each.steps)],
    final: { ...first, union: more },
  };
}

/** The steps with the children, and with their means or extremes. */
interface OneRows {
  readonly siblings: string;
  readonly means: string;
}

interface Place {
  readonly from: string;
  readonly name: string;
  /** Entropy takes each child over the units that have it; the others take the units that have all. */
  readonly isEntropy: boolean;
}

/** The steps of a family of siblings, and the selections that make rows of them. */
function familySteps(
  plan: Plan,
  family: Family,
  { from, name, isEntropy }: Place,
): { readonly steps: readonly NamedSelect[]; readonly rows: readonly Select[] } {
  const { code } = at(plan.index.framework, family.node);
  const [siblings, means] = [`siblings_${name}`, `means_${name}`];
  const used: readonly Named[] = family.children.map((child) => [
    statisticName(plan, family, "use", child),
    when(isInUse(plan, child), number(1), number(0)),
  ]);
  const moments = isEntropy ? rangesOf(plan, family, siblings) : meansOf(plan, family, siblings);
  const products = isEntropy
    ? entropySums(plan, family, { siblings, means })
    : crossProducts(plan, family, { siblings, means });
  const chunks = Array.from({ length: Math.ceil(products.length / maximumColumns) }, (_, k) =>
    products.slice(k * maximumColumns, (k + 1) * maximumColumns),
  );
  const steps: NamedSelect[] = [
    siblingStep(plan, family, { from, name: siblings, isEntropy }),
    oneRow(means, `${isEntropy ? "extremes" : "means"} of the children of ${code}`, moments, {
      from: siblings,
    }),
    ...chunks.map((chunk, k) =>
      oneRow(`sums_${name}_${k + 1}`, `sums of the children of ${code}`, chunk, {
        from: siblings,
        joins: [beside(means)],
      }),
    ),
    oneRow(`used_${name}`, `which children of ${code} are in use`, used, { from: parameterRow }),
  ];
  const rows = [
    asRows(`used_${name}`, used),
    asRows(means, moments),
    ...chunks.map((chunk, k) => asRows(`sums_${name}_${k + 1}`, chunk)),
  ];
  return { steps, rows };
}

/** The children of the units that count: of weights by entropy all, else those that have every child in use. */
function siblingStep(plan: Plan, { node, children }: Family, { from, name, isEntropy }: Place): NamedSelect {
  const [weights] = weightColumns(plan);
  const names = children.map((child) => at(plan.nodes, child));
  const complete = isEntropy
    ? []
    : children.map((child) =>
        or(
          isPresent(column(at(plan.nodes, child), from)),
          compare(when(isInUse(plan, child), number(1), number(0)), "=", number(0)),
        ),
      );
  const counts = [
    ...complete,
    ...(weights === undefined ? [] : [compare(column(weights, from), ">", number(0))]),
  ];
  const { code } = at(plan.index.framework, node);
  return {
    name,
    comment: `the children of ${code}${isEntropy ? "" : ", of units that have all of them"}`,
    isMadeOnce: true,
    select: select(
      step(from),
      [...names, ...weightColumns(plan)].map((each) => [each, column(each, from)] as const),
      {
        joins: isEntropy ? [] : [beside(parameterRow)],
        where: counts.length === 0 ? null : counts.length === 1 ? (counts[0] ?? null) : and(...counts),
      },
    ),
  };
}

/** The weight of a unit: 1 where units have none. */
const weightOf = (plan: Plan, siblings: string): Expression => {
  const [weights] = weightColumns(plan);
  return weights === undefined ? number(1) : column(weights, siblings);
};

const valueOf = (plan: Plan, child: number, siblings: string): Expression =>
  column(at(plan.nodes, child), siblings);

/** The number of units, their weight, and of each child the mean and the extremes. */
function meansOf(plan: Plan, family: Family, siblings: string): readonly Named[] {
  const w = weightOf(plan, siblings);
  const name = (what: string, ...of: readonly number[]) => statisticName(plan, family, what, ...of);
  const weight = aggregate("sum", w);
  return [
    [name("units"), countOf(w)],
    [name("weight"), call("coalesce", weight, number(0))],
    ...family.children.flatMap((child): readonly Named[] => {
      const x = valueOf(plan, child, siblings);
      return [
        [name("mean", child), divide(aggregate("sum", multiply(w, x)), call("nullif", weight, number(0)))],
        [name("minimum", child), aggregate("min", x)],
        [name("maximum", child), aggregate("max", x)],
      ];
    }),
  ];
}

/** Of each pair of children the sum of products of their distances from their means. */
function crossProducts(plan: Plan, family: Family, { siblings, means }: OneRows): readonly Named[] {
  const w = weightOf(plan, siblings);
  const { children } = family;
  // Columns of the step are numbered: names of two codes may be longer than a database takes.
  const distance = (j: number): Expression =>
    subtract(valueOf(plan, at(children, j), siblings), column(`s${3 + 3 * j}`, means));
  return children.flatMap((child, j) =>
    children
      .slice(j)
      .map((other, k): Named => [
        statisticName(plan, family, "product", child, other),
        aggregate("sum", multiply(w, distance(j), distance(j + k))),
      ]),
  );
}

/** Of each child the number of its units, and the extremes. */
const rangesOf = (plan: Plan, family: Family, siblings: string): readonly Named[] =>
  family.children.flatMap((child): readonly Named[] => {
    const x = valueOf(plan, child, siblings);
    const name = (what: string) => statisticName(plan, family, what, child);
    return [
      [name("units"), countOf(x)],
      [name("minimum"), aggregate("min", x)],
      [name("maximum"), aggregate("max", x)],
    ];
  });

/** Of each child the weight of its units, and with z from 0 to 1 the sums of w z and w z ln z. */
function entropySums(plan: Plan, family: Family, { siblings, means }: OneRows): readonly Named[] {
  const w = weightOf(plan, siblings);
  return family.children.flatMap((child, j): readonly Named[] => {
    const x = valueOf(plan, child, siblings);
    const [minimum, maximum] = [column(`s${3 * j + 2}`, means), column(`s${3 * j + 3}`, means)];
    const z = divide(subtract(x, minimum), call("nullif", subtract(maximum, minimum), number(0)));
    const name = (what: string) => statisticName(plan, family, what, child);
    return [
      [name("weight"), aggregate("sum", when(isPresent(x), w))],
      [name("sum"), aggregate("sum", multiply(w, z))],
      [
        name("sum of z ln z"),
        aggregate("sum", when(compare(x, ">", minimum), multiply(w, z, call("ln", z)), number(0))),
      ],
    ];
  });
}

/** A step with one row and a numbered column per statistic. */
const oneRow = (
  name: string,
  comment: string,
  columns: readonly Named[],
  { from, joins = [] }: { readonly from: string; readonly joins?: Select["joins"] },
): NamedSelect => ({
  name,
  comment,
  select: select(
    step(from),
    columns.map(([statistic, value], k) => [`s${k + 1}`, value, statistic] as const),
    { joins },
  ),
});

/** The columns of such a step as rows. */
const asRows = (name: string, columns: readonly Named[]): Select =>
  select(
    {
      kind: "unpivot",
      step: name,
      keep: [],
      columns: columns.map(([statistic], k) => ({ column: `s${k + 1}`, label: statistic })),
      label: "statistic",
      value: "value",
    },
    [
      ["statistic", column("statistic")],
      ["value", column("value")],
    ],
  );
