import type { FrozenScale, Model } from "../../engine";
import type { Database } from "../duckdb/open-database";

type FrozenIndicator = FrozenScale["indicators"][string];

/** The columns of a table of parameters, and what the engine calls these figures. */
const names: Readonly<Record<string, keyof FrozenIndicator["figures"]>> = {
  ...{ fill: "fill", low: "lowerBound", high: "upperBound" },
  ...{ t_minimum: "transformMinimum", t_maximum: "transformMaximum" },
  ...{ n: "values", minimum: "minimum", maximum: "maximum", mean: "mean", deviation: "deviation" },
  ...{ q1: "lowerQuartile", median: "median", q3: "upperQuartile" },
};

const transforms = ["log", "logTurned", "logShifted", "logGII", "boxCox"] as const;

/** A table of parameters as a scale of the engine, for units that were scored with the parameters of an earlier run. */
export async function frozenScale(
  database: Database,
  parameters: string,
  model: Model,
): Promise<FrozenScale> {
  const columns = (await database.rows(`DESCRIBE SELECT * FROM ${parameters}`)).map(([name]) => String(name));
  const rows = await database.rows(`SELECT * FROM ${parameters}`);
  const byCode = new Map(
    rows
      .map((row) => new Map(columns.map((name, k) => [name, row[k]])))
      .filter((row) => (row.get("group_label") ?? null) === null)
      .map((row) => [String(row.get("indicator")), row]),
  );
  const { method } = model;
  const indicators = model.indicators.map(({ code, direction, denominator, scale }) => {
    const row = byCode.get(code);
    const transformation = method.byIndicator.transformation?.[code] ?? method.transformation;
    const figures = Object.entries(names).flatMap(([column, name]) => {
      const x = Number(row?.get(column) ?? NaN);
      return Number.isFinite(x) ? [[name, x] as const] : [];
    });
    const own: FrozenIndicator = {
      imputation: method.byIndicator.imputation[code] ?? method.imputation,
      treatment: method.byIndicator.treatment[code] ?? method.treatment,
      normalisation: method.byIndicator.normalisation[code] ?? method.normalisation,
      ...(transformation && transformation.method !== "none" && { transformation }),
      ...{ direction, denominator, scale },
      transform: transforms.find((name) => name === row?.get("transform")) ?? null,
      figures: Object.fromEntries(figures),
    };
    return [code, own] as const;
  });
  return { indicators: Object.fromEntries(indicators) };
}
