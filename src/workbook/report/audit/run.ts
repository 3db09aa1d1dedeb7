import type { PlanCell } from "../../plan";
import { listed } from "../../read";
import type { Context } from "../context/context";
import { figure, text } from "../context/context";
import { said } from "../words";
import { foundInWords } from "./found-in-words";
import { type Row, pad, heading } from "./rows";

/** The cell of the digest of the inputs, counted within the text of the audit. */
export const digestPlace = { row: 4, column: 1 } as const;

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
  const { audit } = context.words;
  return [
    ...heading(audit.run),
    fact(audit.madeBy, text(`Capability Index ${input.run.version}`)),
    fact(audit.time, text(input.run.time)),
    fact(audit.digest, text(input.run.inputsDigest)),
    // The language of a report in English needs no word, and older reports have none.
    ...(context.language === "en" ? [] : [fact(audit.language, text(audit.languageName))]),
    fact(audit.report, text(input.mode === "live" ? audit.reportLive : audit.reportValues)),
    fact(audit.data, text(foundInWords(context, source.found.data))),
    fact(audit.framework, text(foundInWords(context, source.found.framework))),
    fact(audit.method, text(foundInWords(context, source.found.method))),
    ...(source.frozen === undefined
      ? []
      : [fact(audit.frozen, text(foundInWords(context, source.frozen.place)))]),
    ...(source.goalposts === undefined
      ? []
      : [fact(audit.goalposts, text(goalpostsText(context, source.goalposts)))]),
    ...decisionFacts(context).map(([label, words]) => fact(label, text(words))),
    fact(audit.units, count(model.units.length)),
    ...context.structure.roots.map((root, r) => fact(scoredLabel(context, root), count(scored[r] ?? 0))),
    fact(audit.indicators, count(model.indicators.length)),
    fact(
      audit.missingCells,
      text(said(audit.missingOf, { missing, cells, share: ((100 * missing) / cells).toFixed(1) })),
    ),
    fact(audit.imputed, count(results.imputations.length)),
    fact(audit.treated, count(results.treatments.length)),
    fact(audit.dropped, count(results.kept.filter((kept) => !kept).length)),
    fact(audit.setAside, text(results.setAside.length === 0 ? audit.none : results.setAside.join(", "))),
  ];
}

/** Where goalposts come from: the table, its year, what it states as sources, and for how many indicators. */
function goalpostsText(
  context: Context,
  { place, year, sources, indicators }: NonNullable<Context["source"]["goalposts"]>,
): string {
  const { audit } = context.words;
  return [
    foundInWords(context, place),
    ...(year === null ? [] : [said(audit.goalpostsYear, { year })]),
    said(audit.goalpostsOf, { count: indicators.length }),
    ...(sources.length === 0 ? [] : [said(audit.goalpostsSource, { source: listed(sources) })]),
  ].join("; ");
}

/** How the tables of decisions were found, in a report that has their sheets, and how much of them is used. */
function decisionFacts(context: Context): readonly (readonly [label: string, text: string])[] {
  const { decisions } = context.source;
  if (context.input.decisions !== true || decisions === undefined) return [];
  const { audit } = context.words;
  const { found, costs, scenarios } = decisions;
  const used = [said(audit.rowsUsed, { count: costs.length })];
  const read = [said(audit.scenariosRead, { count: scenarios.length })];
  return [
    { label: audit.costs, place: found.costs, more: used },
    { label: audit.planSettings, place: found.plan, more: [] },
    { label: audit.scenarios, place: found.scenarios, more: read },
  ].flatMap(({ label, place, more }) =>
    place === null ? [] : [[label, [foundInWords(context, place), ...more].join("; ")] as const],
  );
}

/** Names of indexes can be long, and the column is not: their code tells several apart. */
function scoredLabel({ model, structure, words }: Context, root: number): string {
  const { unitsScored, unitsScoredIn } = words.audit;
  const code = model.framework[root]?.code ?? "";
  return structure.roots.length === 1 ? unitsScored : said(unitsScoredIn, { code });
}
