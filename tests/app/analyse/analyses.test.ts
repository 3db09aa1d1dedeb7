import {
  analyseIndex,
  analyseOnWorkers,
  type AnalysisSettings,
  analysisWords,
  namedAnalyses,
} from "../../../src/app";
import {
  type AggregationName,
  compareRuns,
  cronbach,
  importance,
  indicatorStatistics,
  nearestBetter,
  pathToFrontier,
  peers,
  peerSets,
  principalComponents,
  reliability,
  removeElements,
} from "../../../src/engine";
import { readIndex } from "../../../src/workbook/read";
import { defaultTestSettings } from "../../../src/workbook/tests";
import { startHere } from "../../../src/worker/here";
import { workersOn } from "../../../src/worker/workers";
import { fixtureText } from "../../support/fixtures";
import { goldenCase } from "../../support/golden";
import { contentsOf, gridOfCsv } from "../../support/grids";
import { baselineOf, outcomeOf, reading, resultsOf, rowsOf, settings } from "./support";

const results = resultsOf();
const { framework, units, indicators } = results.model;
const column = (code: string) => results.scores[framework.findIndex((node) => node.code === code)]!;
const every = namedAnalyses(["all"]);
const names = "names" in every ? every.names : [];
const choice = <Name extends string>(method: Name) => ({ method, parameters: {} });
const z = { results: resultsOf({ normalisation: choice("z-score") }), name: "z" };

/** What needs tables that this index does not have. */
const notOfThisIndex = [
  "raters",
  "severity",
  "moderation",
  "evidence",
  "stakeholders",
  "trends",
  "scenarios",
  "rounds",
];

describe("namedAnalyses(words)", () => {
  it("has each once, in the order of the list; coherence and all stand for several", () => {
    expect(namedAnalyses(["kmo", "coherence", "flags"])).toEqual({
      names: ["flags", "cronbach", "pca", "kmo", "bartlett"],
    });
    expect(namedAnalyses(["panel"])).toEqual({ names: ["trends"] });
    expect(names).toHaveLength(32);
    expect(analysisWords).toEqual([...names, "coherence", "panel", "all"]);
  });

  it("gives the word that is no analysis", () => {
    expect(namedAnalyses(["kmo", "everything"])).toEqual({ unknown: "everything" });
    expect(namedAnalyses(["toString"])).toEqual({ unknown: "toString" });
  });
});

describe("analyseIndex(request)", () => {
  it("makes what is possible, and says of the rest why it is not", () => {
    const { source } = reading;
    const some = ["flags", "strengths", "compare", "peers", "raters", "trends"];
    const analysed = analyseIndex({
      ...{ names: some, results, source, root: "PSCI", settings, other: null },
    });
    expect(Object.keys(analysed)).toEqual(some);
    expect(some.filter((name) => !analysed[name]!.possible)).toEqual(some.slice(1));
  });

  it("has rows of plain figures and words only with every field that is shown, and says what they rest on", () => {
    const asked = { unit: "C01", replicate: 17, claims: ["C12 before C07"] };
    const request = { settings: { ...settings, ...asked }, other: z };
    for (const name of names.filter((one) => !notOfThisIndex.includes(one))) {
      const plain = baselineOf(name);
      const outcome = plain.possible ? plain : outcomeOf(name, request);
      if (!outcome.possible) throw new Error(`${name}: ${outcome.reason}`);
      for (const { rows, shown } of Object.values(outcome.findings.tables)) {
        for (const value of rows.flatMap((row) => Object.values(row)))
          expect(value === null || ["string", "number", "boolean"].includes(typeof value)).toBe(true);
        if (rows.length > 0)
          expect(rows.flatMap(Object.keys)).toEqual(expect.arrayContaining([...(shown ?? [])]));
      }
      expect(outcome.findings.notes.length).toBeGreaterThan(0);
    }
  });

  it("gives the same again, from the same seed", () => {
    expect(outcomeOf("uncertainty", {})).toEqual(baselineOf("uncertainty"));
    const other = outcomeOf("uncertainty", { settings: { ...settings, seed: 2 } });
    expect(other).not.toEqual(baselineOf("uncertainty"));
  });

  it("throws for what is no analysis or no index", () => {
    expect(() => outcomeOf("guess", {})).toThrow('no analysis "guess"');
    expect(() => outcomeOf("kmo", { root: "SA" })).toThrow('no index "SA"');
  });
});

describe("analyseOnWorkers(request, long)", () => {
  const { source } = reading;
  const request = {
    names: ["kmo", "uncertainty", "sensitivity"],
    ...{ results, source, root: "PSCI", settings, other: null },
  };

  const expected = () => Object.fromEntries(request.names.map((name) => [name, baselineOf(name)]));

  it.each([1, 3])(
    "finds to the last bit what analyseIndex does, on %i workers, and says how far it is",
    async (count) => {
      const [workersFor, progress] = [jest.fn(() => workersOn(startHere, count)), jest.fn()];
      expect(await analyseOnWorkers(request, { workersFor, progress })).toEqual(expected());
      expect(workersFor).toHaveBeenCalledTimes(2);
      const steps = new Set(progress.mock.calls.map(([step]) => step));
      expect([...steps]).toEqual(["Running replicates", "Finding what matters"]);
    },
  );

  it("runs where it is when nobody has workers for so little work", async () => {
    expect(await analyseOnWorkers(request, { workersFor: () => null })).toEqual(expected());
  });

  it("asks for more work's workers where more is run, where it is run unit by unit, and where by pairs of units", async () => {
    const works: number[] = [];
    const workersFor = (work: number) => {
      works.push(work);
      return null;
    };
    const aggregation = (method: AggregationName) => ({ default: choice(method), levels: {}, nodes: {} });
    const of = (method: AggregationName, replicates: number) => ({
      ...request,
      names: ["uncertainty"],
      results: resultsOf({ aggregation: aggregation(method) }),
      settings: { ...settings, vary: ["weights"], replicates },
    });
    for (const one of [of("arithmetic", 8), of("arithmetic", 16), of("median", 16), of("Copeland", 16)])
      await analyseOnWorkers(one, { workersFor });
    expect(works).toEqual([...works].sort((a, b) => a - b));
    expect(works[1]).toBe(2 * works[0]!);
    expect(new Set(works).size).toBe(4);
  });

  it("says that an index without a score cannot be run, instead of running it", () => {
    const scores = results.scores.map((column) => column.map(() => NaN));
    for (const name of ["uncertainty", "sensitivity"])
      expect(outcomeOf(name, { results: { ...results, scores } })).toMatchObject({
        possible: false,
        reason: "No unit has a score of PSCI.",
      });
  });
});

describe("each analysis says what the engine says", () => {
  it("statistics", () => {
    const { flags, ...figures } = indicatorStatistics(results.denominated[2]!);
    expect(rowsOf("statistics", "indicators")[2]).toMatchObject({ indicator: "SA1c", ...figures });
    expect(flags).toEqual(["outliers"]);
    expect(rowsOf("statistics", "indicators")[2]!["flags"]).toBe("outliers");
  });

  it("statistics after treatment, and the indicators that each unit has", () => {
    const { n, mean, skewness } = indicatorStatistics(results.treated[2]!);
    expect(rowsOf("statistics", "treated")[2]).toMatchObject({ indicator: "SA1c", n, mean, skewness });
    const missing = results.denominated.filter((column) => Number.isNaN(column[0])).length;
    expect(rowsOf("statistics", "units")[0]).toMatchObject({
      ...{ unit: results.model.units[0]!.code, missing },
      availability: 1 - missing / results.denominated.length,
    });
  });

  it("cronbach, of children and of all indicators", () => {
    const rows = rowsOf("cronbach", "aggregates");
    expect(rows).toHaveLength(17);
    const items = ["SA1a", "SA1b", "SA1c"].map(column);
    expect(rows.find(({ node }) => node === "SA1")).toEqual({
      ...{ node: "SA1", of: "children", items: 3 },
      alpha: cronbach(items),
      standardisedAlpha: reliability(items).alpha,
      flag: "low",
    });
    const all = indicators.map(({ code }) => column(code));
    expect(rows.at(-1)).toMatchObject({ node: "PSCI", of: "indicators", items: 30, alpha: cronbach(all) });
    expect(rowsOf("cronbach", "elements").find(({ element }) => element === "SA1b")).toMatchObject(
      reliability(items).byItem[1]!,
    );
  });

  it("pca", () => {
    const { eigenvalues, loadings } = principalComponents(["SA", "AP", "BC", "LE", "RD"].map(column))!;
    const rows = rowsOf("pca", "components").filter(({ node, of }) => node === "PSCI" && of === "children");
    expect(rows.map(({ eigenvalue }) => eigenvalue)).toEqual([...eigenvalues]);
    expect(rows.at(-1)!["cumulative"]).toBeCloseTo(1, 12);
    expect(rowsOf("pca", "loadings")[1]).toMatchObject({ element: "AP", component1: loadings[1]![0] });
  });

  it("importance and remove-elements", () => {
    expect(rowsOf("importance", "elements").map(({ flag, ...row }) => [row, flag])).toEqual(
      importance(results).map((row) => {
        const far = row.importance - row.weight;
        return [row, far > 0.1 ? "more" : far < -0.1 ? "less" : ""];
      }),
    );
    const removals = removeElements(results);
    const rows = rowsOf("remove-elements", "elements");
    expect(rows.map(({ meanAbsoluteShift }) => meanAbsoluteShift)).toEqual(
      removals.map(({ meanAbsoluteShift }) => meanAbsoluteShift),
    );
    const root = framework.findIndex(({ code }) => code === "PSCI");
    const unit = units.findIndex(({ code }) => code === rows[0]!["unit"]);
    expect(rows[0]!["largestShift"]).toBe(results.ranks[root]![unit]! - removals[0]!.ranks[unit]!);
  });

  it("strengths and weaknesses of a unit by code or name", () => {
    const byCode = rowsOf("strengths", "strengths", { settings: { ...settings, unit: "c01", top: 3 } });
    const byName = rowsOf("strengths", "strengths", { settings: { ...settings, unit: "Alderbank", top: 3 } });
    expect(byCode).toHaveLength(3);
    expect(byName).toEqual(byCode);
    expect(outcomeOf("strengths", { settings: { ...settings, unit: "Nowhere" } })).toMatchObject({
      possible: false,
      reason: "There is no unit called Nowhere.",
    });
  });

  it("levers of a unit, the largest gain first, with every aim", () => {
    const of = { settings: { ...settings, unit: "C07" } };
    const [rows, aims] = [rowsOf("levers", "levers", of), rowsOf("levers", "aims", of)];
    expect(rows).toHaveLength(30);
    const gains = rows.flatMap(({ gain }) => (typeof gain === "number" ? [gain] : []));
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    const first = rows[0]!;
    expect(aims[0]).toMatchObject({ indicator: first["indicator"], aim: first["aim"], gain: first["gain"] });
    expect(outcomeOf("levers", { settings })).toMatchObject({ possible: false });
  });

  it("peers by denominators, or by the columns that are named", () => {
    const unit = { ...settings, unit: "C01", top: 4 };
    const population = results.model.denominators[0]!.values;
    const found = peers([population], 0, 4).nearest.map((peer) => units[peer.unit]!.code);
    expect(rowsOf("peers", "nearest", { settings: unit }).map((row) => row["unit"])).toEqual(found);
    const two = rowsOf("peers", "nearest", { settings: { ...unit, context: ["Population", "SA1b"] } });
    expect(two.map(({ variables }) => variables)).toContain(2);
    expect(outcomeOf("peers", { settings: { ...unit, context: ["Altitude"] } })).toMatchObject({
      possible: false,
      reason: "There is no column Altitude to find peers by.",
    });
  });

  it("peers as the Method states them, unless columns are named", () => {
    const rule = { columns: [{ code: "Population", weight: 1 }], count: 3, within: "all" } as const;
    const model = { ...results.model, method: { ...results.model.method, peers: rule } };
    const unit = { ...settings, unit: "C01", top: 4 };
    const stated = { results: { ...results, model }, settings: unit };
    const codes = Array.from(peerSets(model)[0]!, (other) => units[other]!.code);
    expect(rowsOf("peers", "nearest", stated).map((row) => row["unit"])).toEqual(codes);
    const named = { ...stated, settings: { ...unit, context: ["Population"] } };
    expect(rowsOf("peers", "nearest", named)).toHaveLength(4);
  });

  it("targets: the nearest better unit and the path, each step with what it is made of", () => {
    const request = { settings: { ...settings, unit: "C01" } };
    const better = nearestBetter(results, "PSCI", 0)!;
    expect(rowsOf("targets", "nearest", request)).toMatchObject([
      { unit: units[better.unit]!.code, distance: better.distance },
    ]);
    expect(rowsOf("targets", "differences", request)).toHaveLength(better.parts.length);
    const path = pathToFrontier(results, "PSCI", 0);
    expect(rowsOf("targets", "path", request).map((row) => row["unit"])).toEqual(
      path.steps.map(({ unit: step }) => units[step]!.code),
    );
    expect(outcomeOf("targets", { settings })).toMatchObject({ possible: false });
  });

  it("compare, with a column for each stage", () => {
    const { units: expected } = compareRuns(results, z.results, ["PSCI", "PSCI"]);
    const rows = rowsOf("compare", "units", { other: z });
    expect(rows.map(({ rankShift }) => rankShift)).toEqual(expected.map(({ rankShift }) => rankShift));
    expect(rows.map(({ normalise }) => normalise)).toEqual(expected.map(({ rankShift }) => rankShift));
    expect(rowsOf("compare", "moves", { other: z }).filter(({ differs }) => differs)).toMatchObject([
      { stage: "normalise" },
    ]);
    const same = outcomeOf("compare", { other: { results, name: "itself" } });
    expect(same).toMatchObject({
      findings: { notes: [expect.any(String), expect.stringContaining("do not differ")] },
    });
  });

  it("raters", () => {
    const sheets = ["Data cities", "Framework framework", "Ratings ratings"].map((names) => {
      const [sheet = "", file = ""] = names.split(" ");
      return gridOfCsv(sheet, fixtureText(`sample/${file}.csv`));
    });
    const reading = readIndex(contentsOf(sheets));
    if (!reading.read) throw new Error("The sample was not read.");
    const { source: rated } = reading;
    const rows = rowsOf("raters", "agreement", { source: rated });
    const overall = goldenCase<{ ordinal: number; interval: number }>("raters.json#overall").expected;
    expect(rows.at(-1)!["item"]).toBe("all");
    expect(rows.at(-1)!["alpha"]).toBeCloseTo(overall.ordinal, 12);
    expect(rows.at(-1)!["intervalAlpha"]).toBeCloseTo(overall.interval, 12);
    expect(rows.at(-1)!["lower"]).toBeLessThan(overall.ordinal);
    expect(rows.at(-1)!["upper"]).toBeGreaterThan(overall.ordinal);
    expect(rowsOf("raters", "raters", { source: rated }).map(({ rater }) => rater)).toEqual([
      "R1",
      "R2",
      "R3",
    ]);
    expect(rowsOf("raters", "levels", { source: rated })).toHaveLength(972);
    const [first, ...others] = rowsOf("severity", "raters", { source: rated });
    expect(first).toMatchObject({ rater: "R3", ratings: 972, group: 1 });
    expect(first!["severity"]).toBeCloseTo(0.1825, 3);
    expect(others.map(({ rater }) => rater)).toEqual(["R1", "R2"]);
    expect(rowsOf("severity", "thresholds", { source: rated })).toHaveLength(4);
  });

  it("flags, siblings with siblings and indicators with their parent", () => {
    const turned = resultsOf({}, (model) => ({
      ...model,
      indicators: model.indicators.map((one, j) =>
        j === 3 ? { ...one, values: model.indicators[4]!.values } : j === 6 ? { ...one, direction: -1 } : one,
      ),
    }));
    const rows = rowsOf("flags", "correlations", { results: turned });
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ first: "SA2a", second: "SA2b", flag: "redundant" }),
        expect.objectContaining({ first: "AP1a", second: "AP1b", flag: "negative" }),
      ]),
    );
    expect(rowsOf("flags", "correlations")).toEqual([]);
  });

  it("trends, where units are subjects at several times", () => {
    const panelled = resultsOf({}, (model) => ({
      ...model,
      panel: {
        subjects: model.units.map((_, i) => `S${i >> 1}`),
        times: Float64Array.from(model.units, (_, i) => 2020 + (i % 2)),
      },
    }));
    const subjects = rowsOf("trends", "subjects", { results: panelled });
    const root = framework.findIndex(({ code }) => code === "PSCI");
    expect(subjects).toHaveLength(30);
    expect(subjects[0]).toMatchObject({ subject: "S0", from: 2020, to: 2021 });
    expect(subjects[0]!["change"]).toBe(panelled.scores[root]![1]! - panelled.scores[root]![0]!);
    expect(rowsOf("trends", "times", { results: panelled })).toHaveLength(60);
  });

  it("weights by every method that needs no judgements, each adding up to the index", () => {
    const rows = rowsOf("weights", "elements");
    const root = rows.find(({ element }) => element === "PSCI")!;
    const methods = Object.keys(root).filter((key) => !["element", "parent", "level"].includes(key));
    expect(methods).toEqual(expect.arrayContaining(["inUse", "given", "equal", "entropy"]));
    expect(methods).not.toContain("budget allocation");
    for (const method of methods) {
      const tops = rows.filter(({ parent }) => parent === "PSCI").map((row) => Number(row[method]));
      expect(tops.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 9);
    }
    expect(baselineOf("weights")).toMatchObject({
      findings: { notes: expect.arrayContaining([expect.stringMatching(/^budget allocation: /)]) },
    });
  });
});

describe("uncertainty and sensitivity", () => {
  it("have the units from the best, each within its interval", () => {
    const rows = rowsOf("uncertainty", "units");
    expect(rows.map(({ nominal }) => nominal)).toEqual([...rows.keys()].map((k) => k + 1));
    for (const { q05, median, q95 } of rows) {
      expect(Number(q05)).toBeLessThanOrEqual(Number(median));
      expect(Number(median)).toBeLessThanOrEqual(Number(q95));
    }
  });

  it("vary what they are told to, and say what they vary", () => {
    const vary = ["weights", "leave-one-out"];
    expect(rowsOf("sensitivity", "varied", { settings: { ...settings, vary } })).toEqual([
      { varied: "weights", between: "+/- 25%", inReference: true },
      { varied: "leave-one-out", between: "one of 30 indicators", inReference: true },
    ]);
    const { possible } = outcomeOf("uncertainty", { settings: { ...settings, vary: ["weather"] } });
    expect(possible).toBe(false);
  });

  it("are as the Method states, unless something else is asked for", () => {
    const test = { ...defaultTestSettings, runs: 20, seed: 3, top: 2, weights: null, goalposts: 0.1 };
    const source = { ...reading.source, test };
    const stated = { ...settings, top: null, replicates: null, seed: null };
    const notes = (given: AnalysisSettings) => {
      const outcome = outcomeOf("uncertainty", { source, settings: given });
      return outcome.possible ? outcome.findings.notes[0] : "";
    };
    expect(notes(stated)).toMatch(/^20 replicates, seed 3\..* rank is 2 or better/);
    expect(notes({ ...stated, replicates: 10, seed: 1 })).toMatch(/^10 replicates, seed 1\./);
    const variedBy = (vary: readonly string[] | null) =>
      rowsOf("uncertainty", "varied", { source, settings: { ...stated, vary } }).map((row) => row["varied"]);
    expect(variedBy(null)).toEqual(["imputation", "normalisation", "aggregation", "goalposts"]);
    expect(variedBy(["weights", "weighting"])).toEqual(["weights", "weighting"]);
  });

  it("count the runs that fail, with the reason in words", () => {
    const failing = resultsOf(
      { aggregation: { default: choice("geometric"), levels: {}, nodes: {} } },
      (model) => ({
        ...model,
        method: {
          ...model.method,
          normalisation: { method: "min-max", parameters: { lower: 1, upper: 100 } },
          byIndicator: {
            ...model.method.byIndicator,
            normalisation: {
              SA1a: { method: "goalposts", parameters: { lower: 1, upper: 100, clip: false } },
            },
          },
        },
      }),
    );
    // A lower goalpost that moves up leaves cities below 0, over which no geometric mean is defined.
    const request = { results: failing, settings: { ...settings, vary: ["goalposts"] } };
    const [failure] = rowsOf("uncertainty", "failures", request);
    expect(failure).toMatchObject({ code: "mean-needs-positive", message: expect.stringContaining("SA1") });
    expect(failure!["count"]).toBeGreaterThan(10);
    expect(outcomeOf("uncertainty", request)).toMatchObject({
      findings: {
        notes: expect.arrayContaining([`${failure!["count"]} of 60 runs gave no index and are not counted.`]),
      },
    });
    expect(outcomeOf("sensitivity", request)).toMatchObject({
      findings: { notes: expect.arrayContaining([expect.stringMatching(/^\d+ of 64 rows are not counted/)]) },
    });
  });

  it("say what is to vary and cannot", () => {
    const mixed = {
      results: resultsOf({ normalisation: { method: "min-max", parameters: { lower: -40, upper: 60 } } }),
      settings: { ...settings, vary: ["aggregation", "weights"] },
    };
    expect(rowsOf("uncertainty", "varied", mixed)).toContainEqual({
      varied: "aggregation",
      between: "not varied: nothing to choose from beside the index's own",
      inReference: true,
    });
  });
});
