import type { PlanCell } from "../../plan";
import type { Context } from "../context";
import { figure, text } from "../context";
import { type Row, pad, heading } from "./rows";

export function runRows(context: Context): readonly Row[] {
  const { input, model, results, source } = context;
  const cells = model.units.length * model.indicators.length;
  const missing = model.indicators.reduce(
    (sum, { values }) => sum + values.filter((x) => Number.isNaN(x)).length,
    0,
  );
  const scored = context.structure.roots.map(
    (root) => [...(results.scores[root] ?? [])].filter((x) => !Number.isNaN(x)).length,
  );
  const fact = (label: string, value: PlanCell): Row =>
    pad([text(label, "label"), typeof value.value === "string" ? { ...value, style: "label" } : value]);
  const count = (value: number): PlanCell => figure(value, "rank", "#,##0");
  return [
    ...heading("The run"),
    fact("Made by", text(`Capability Index ${input.run.version}`)),
    fact("Time", text(input.run.time)),
    fact("SHA-256 of the inputs", text(input.run.inputsDigest)),
    fact(
      "Report",
      text(
        input.mode === "live"
          ? "Live: formulas down to the raw cell; the stored values are the engine's."
          : "Values only: numbers of the engine, no formulas.",
      ),
    ),
    fact("Data", text(source.found.data)),
    fact("Framework", text(source.found.framework)),
    fact("Method", text(source.found.method)),
    fact("Units", count(model.units.length)),
    ...context.structure.roots.map((root, r) =>
      fact(oneOf(context.structure.roots, model.framework[root]?.code ?? ""), count(scored[r] ?? 0)),
    ),
    fact("Indicators", count(model.indicators.length)),
    fact("Missing cells", text(`${missing} of ${cells} (${((100 * missing) / cells).toFixed(1)}%)`)),
    fact("Cells imputed", count(results.imputations.length)),
    fact("Cells treated as outliers", count(results.treatments.length)),
    fact("Units dropped by screening", count(results.kept.filter((kept) => !kept).length)),
    fact("Indicators set aside", text(results.setAside.length === 0 ? "none" : results.setAside.join(", "))),
  ];
}

/** Names of indexes can be long, and the column is not: their code tells several apart. */
const oneOf = (roots: readonly number[], code: string): string =>
  roots.length === 1 ? "Units scored" : `Units scored in ${code}`;
