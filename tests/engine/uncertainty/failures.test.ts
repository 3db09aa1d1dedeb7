import type { EngineProblem } from "../../../src/engine";
import {
  drawDesign,
  failureProblems,
  failureReasons,
  rankUncertainty,
} from "../../../src/engine/uncertainty";
import { means, robustnessModel, scales } from "./golden-choices";

const refused = (node: string, units: readonly string[]): EngineProblem => ({
  code: "mean-needs-positive",
  severity: "error",
  where: { node, unit: units[0]!, units },
  details: { aggregation: "geometric", child: `${node}1`, value: "0" },
});
const nothing: EngineProblem = { code: "nothing-scored", severity: "error", where: {}, details: {} };
const failures = [
  { replicate: 2, problems: [refused("B", ["u1"])] },
  { replicate: 5, problems: [refused("A", ["u3"]), refused("B", ["u2", "u1"])] },
  { replicate: 9, problems: [nothing] },
];

test("failures are grouped by what went wrong where, the most frequent first, with all their units", () => {
  expect(failureReasons(failures)).toEqual([
    {
      count: 2,
      first: 2,
      problem: { ...refused("B", ["u1"]), where: { node: "B", unit: "u1", units: ["u1", "u2"] } },
    },
    { count: 1, first: 5, problem: refused("A", ["u3"]) },
    { count: 1, first: 9, problem: nothing },
  ]);
});

test("each reason is a problem with how many of how many", () => {
  const problems = failureProblems(failures, 1000);
  expect(problems.map(({ code }) => code)).toEqual([
    "replicates-refused",
    "replicates-refused",
    "replicates-without-score",
  ]);
  expect(problems[0]!.details).toMatchObject({ failed: "2", replicates: "1000", value: "0", child: "B1" });
});

test("without failures there is nothing to say", () => {
  expect(failureProblems([], 10)).toEqual([]);
});

test("a design with a scale from 0 and a geometric mean fails exactly where it has both", () => {
  const model = robustnessModel();
  const root = model.framework.find(({ parent }) => parent === null)!.code;
  const zero = { method: "min-max" as const, parameters: { lower: 0, upper: 100 } };
  const specification = { normalisations: [scales["minmax"]!, zero], aggregations: Object.values(means) };
  const design = drawDesign(model, specification, { replicates: 100, seed: 3 });
  const both = [...design.keys()].filter(
    (k) => design[k]!.normalisation === zero && design[k]!.aggregation === means["gmean"],
  );
  const found = rankUncertainty(model, design, { root, top: 5 });
  expect(found.failures.map(({ replicate }) => replicate)).toEqual(both);
  expect(found.ranks[0]).toHaveLength(100 - both.length);
  const reasons = failureReasons(found.failures);
  expect(reasons.length).toBeGreaterThan(0);
  for (const { count } of reasons) expect(count).toBe(both.length);
});
