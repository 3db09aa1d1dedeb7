import type { Plan } from "../../plan";
import {
  aggregate,
  and,
  cases,
  column,
  compare,
  countOf,
  descending,
  ascending,
  missing,
  missingText,
  multiply,
  number,
  oneOf,
  quantile,
  subtract,
  add,
  text,
  when,
  windowOf,
  isPresent,
  asDouble,
} from "../../tree/build";
import type { Expression } from "../../tree/expression";
import { type NamedSelect, select, type Select, type SelectColumn, step } from "../../tree/query";
import { isFlat } from "../flat";
import { type SqlTreatment, sqlTreatmentOf } from "./sql-treatment";
import { whileFailing } from "./while-failing";

/** The step with the bounds and transformations of the indicators that are treated. */
export const treatmentStep = "treatment";

/** The steps up to it, from a step of cells; empty where no indicator is treated. */
export function treatmentRows({ indicators }: Plan, cells: string): readonly NamedSelect[] {
  const groups = new Map<string, { readonly treatment: SqlTreatment; readonly codes: string[] }>();
  for (const indicator of indicators) {
    if (indicator.treatment.method === "none") continue;
    const treatment = sqlTreatmentOf(indicator);
    const key = JSON.stringify(treatment);
    const group = groups.get(key);
    if (group) group.codes.push(indicator.code);
    else groups.set(key, { treatment, codes: [indicator.code] });
  }
  if (groups.size === 0) return [];
  const rows = [...groups.values()].map(({ treatment, codes }, k) =>
    rowsOf({ cells, prefix: groups.size === 1 ? "outliers" : `outliers_${k + 1}` }, treatment, codes),
  );
  const [first, ...more] = rows.map(({ last }) => last);
  if (!first) return [];
  return [
    ...rows.flatMap(({ steps }) => steps),
    {
      name: treatmentStep,
      comment: "outlier treatment: bounds that values are held to, and how columns are transformed",
      select: { ...first, union: more },
    },
  ];
}

interface Rows {
  readonly steps: readonly NamedSelect[];
  readonly last: Select;
}

function rowsOf(
  { cells, prefix }: { readonly cells: string; readonly prefix: string },
  treatment: SqlTreatment,
  codes: readonly string[],
): Rows {
  const own: NamedSelect = {
    name: `${prefix}_cells`,
    comment: `outliers: values of ${codes.join(", ")}`,
    select: select(
      step(cells),
      [
        ["indicator", column("indicator")],
        ["x", column("x")],
      ],
      {
        where: and(oneOf(column("indicator"), codes), isPresent(column("x"))),
      },
    ),
  };
  const { moves, transformation } = treatment;
  if (moves === "fences") return { steps: [own], last: fences(own.name, treatment.amount) };
  if (moves === "both ends") return bothEnds(own, prefix, Math.floor(treatment.amount));
  if (moves === "while failing" || transformation === "log plus") {
    const tested = { ...treatment, amount: moves === "none" ? 0 : treatment.amount };
    const steps = whileFailing(own.name, prefix, tested);
    const last = steps.at(-1)?.name ?? "";
    return { steps: [own, ...steps], last: ofShape(last, treatment) };
  }
  return { steps: [own], last: directly(own.name, treatment) };
}

type Named = readonly [SelectColumn["as"], Expression];

const columns = (
  low: Expression,
  high: Expression,
  more: readonly Named[] = withoutTransform,
): readonly Named[] => [["indicator", column("indicator")], ["low", low], ["high", high], ...more];

const withoutTransform: readonly Named[] = [
  ["transform", missingText],
  ["t_minimum", missing],
  ["t_maximum", missing],
];

const byIndicator = { groupBy: [column("indicator")] };

/** Fences beyond the quartiles; none where these are equal. */
function fences(cells: string, reach: number): Select {
  const [lower, upper] = [quantile(column("x"), 0.25), quantile(column("x"), 0.75)];
  const way = multiply(number(reach), subtract(upper, lower));
  const apart = compare(lower, "<", upper);
  return select(
    step(cells),
    columns(when(apart, subtract(lower, way)), when(apart, add(upper, way))),
    byIndicator,
  );
}

/** The values at the given place from either end; none where there would be no two of them. */
function bothEnds(own: NamedSelect, prefix: string, points: number): Rows {
  const place = (order: ReturnType<typeof ascending>): Expression =>
    asDouble(
      windowOf({ function: "row_number", partition: [column("indicator")], order: [order], frame: null }),
    );
  const placed: NamedSelect = {
    name: `${prefix}_places`,
    comment: "outliers: places of the values from either end",
    select: {
      ...select(step(own.name), [
        ["from_below", place(ascending(column("x")))],
        ["from_above", place(descending(column("x")))],
      ]),
      all: own.name,
    },
  };
  const at = (side: string): Expression =>
    aggregate("max", when(compare(column(side), "=", number(points + 1)), column("x")));
  const apart = and(
    compare(at("from_below"), "<", at("from_above")),
    compare(countOf(column("x")), ">", number(2 * points)),
  );
  return {
    steps: [own, placed],
    last: select(
      step(placed.name),
      columns(when(apart, at("from_below")), when(apart, at("from_above"))),
      byIndicator,
    ),
  };
}

/** A transformation of every column that has one. */
function directly(cells: string, { transformation, kinds }: SqlTreatment): Select {
  const [minimum, maximum] = [aggregate("min", column("x")), aggregate("max", column("x"))];
  const none: readonly (readonly [Expression, Expression])[] = [
    [isFlat(minimum, maximum), missingText],
    ...(transformation === "log GII" ? [[compare(maximum, "<=", number(1)), missingText] as const] : []),
  ];
  return select(
    step(cells),
    columns(missing, missing, [
      ["transform", cases(none, text(kinds[0] ?? ""))],
      ["t_minimum", minimum],
      ["t_maximum", maximum],
    ]),
    byIndicator,
  );
}

/** What follows from the last step of the test. */
function ofShape(from: string, { moves, transformation, combines, kinds }: SqlTreatment): Select {
  const status = column("status");
  const fails = compare(status, "=", text("fails"));
  const isTransformed = moves === "none" ? null : fails;
  const moved =
    transformation === null || combines
      ? oneOf(status, ["passes", "fails"])
      : compare(status, "=", text("passes"));
  const bound = (
    side: "low" | "high",
    extreme: "minimum" | "maximum",
    unfit: readonly (readonly [Expression, Expression])[] = [],
  ): Expression =>
    moves === "none"
      ? missing
      : cases([
          ...unfit.map(([condition]) => [and(fails, condition), missing] as const),
          [and(moved, compare(column(side), "<>", column(extreme))), column(side)],
        ]);
  if (transformation === null)
    return select(step(from), columns(bound("low", "minimum"), bound("high", "maximum")));
  const range = combines
    ? ([column("low"), column("high")] as const)
    : ([column("minimum"), column("maximum")] as const);
  const skewness = column(combines ? "skewness" : "first_skewness");
  const kind =
    transformation === "log plus"
      ? cases([[compare(skewness, ">", number(0)), text("log")]], text("logTurned"))
      : text(kinds[0] ?? "");
  const none: readonly (readonly [Expression, Expression])[] = [
    [isFlat(...range), missingText],
    ...(transformation === "log GII" ? [[compare(range[1], "<=", number(1)), missingText] as const] : []),
  ];
  const fitted = cases(none, kind);
  return select(
    step(from),
    columns(bound("low", "minimum", none), bound("high", "maximum", none), [
      ["transform", isTransformed === null ? fitted : cases([[isTransformed, fitted]], missingText)],
      ["t_minimum", range[0]],
      ["t_maximum", range[1]],
    ]),
  );
}
