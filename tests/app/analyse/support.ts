import { score, type Method, type Model } from "../../../src/engine";
import { analyseIndex, type AnalysisOutcome, type AnalysisRequest, type FindingRow } from "../../../src/app";
import { readIndex } from "../../../src/workbook/read";
import { fixtureText } from "../../support/fixtures";
import { contentsOf, gridOfCsv } from "../../support/grids";

/** The sample as it is read from a workbook: a model with its cells. */
export const reading = (() => {
  const sheets = [
    gridOfCsv("Data", fixtureText("sample/cities.csv")),
    gridOfCsv("Framework", fixtureText("sample/framework.csv")),
  ];
  const found = readIndex(contentsOf(sheets));
  if (!found.read) throw new Error("the sample is not read");
  return found;
})();

/** Results of the sample by another method. */
export function resultsOf(method: Partial<Method> = {}, change: (model: Model) => Model = (model) => model) {
  const model = change({ ...reading.model, method: { ...reading.model.method, ...method } });
  const outcome = score(model);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join());
  return outcome.results;
}

export const settings: AnalysisRequest["settings"] = {
  unit: null,
  top: 5,
  replicates: 60,
  seed: 1,
  correlation: "pearson",
  context: [],
  vary: null,
};

const baseline = resultsOf();
const known = new Map<string, AnalysisOutcome>();

/** What came of one analysis of the sample as it stands, made once for all tests. */
export function baselineOf(name: string): AnalysisOutcome {
  const outcome = known.get(name) ?? outcomeOf(name, {});
  known.set(name, outcome);
  return outcome;
}

/** What came of one analysis of the sample. */
export function outcomeOf(name: string, request: Partial<AnalysisRequest>): AnalysisOutcome {
  const { source } = reading;
  const results = request.results ?? baseline;
  const all = { source, root: "PSCI", settings, other: null, ...request, results };
  return analyseIndex({ ...all, names: [name] })[name]!;
}

/** The rows of a table of an analysis. */
export function rowsOf(
  name: string,
  table: string,
  request: Partial<AnalysisRequest> = {},
): readonly FindingRow[] {
  const outcome = Object.keys(request).length === 0 ? baselineOf(name) : outcomeOf(name, request);
  if (!outcome.possible) throw new Error(outcome.reason);
  const found = outcome.findings.tables[table];
  if (!found) throw new Error(`${name} has no table ${table}`);
  return found.rows;
}
