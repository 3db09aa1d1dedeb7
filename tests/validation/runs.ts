import { type DesignOutputs, modelOutput, sensitivity } from "../../src/engine";
import {
  sensitivityOf,
  joinRows,
  performer,
  rankRows,
  replicateParts,
  replicateRunner,
  rowOutputs,
  rowParts,
  uncertaintyOf,
} from "../../src/engine/internal";
import { robustnessModel } from "../engine/uncertainty/golden-choices";
import { goldenCase } from "../support/golden";
import { type Comparison, exact, type Pair, within } from "./comparison";
import { goldenLine } from "./golden";
import {
  type Indices,
  root,
  shiftInputs,
  storedDesign,
  storedReplicates,
  type Uncertain,
} from "./robustness";

const uncertain = () => goldenCase<Uncertain>("uncertainty.json#design").expected;

/** Outputs of the stored sensitivity design, by whatever runs it. */
function stages({ a, b, mixed }: DesignOutputs): readonly Pair[] {
  const { yA, yB, yAB } = goldenCase<Indices>("sensitivity.json#design").expected;
  return [
    { found: a, expected: yA },
    { found: b, expected: yB },
    ...mixed.map((found, input) => ({ found, expected: yAB.data.map((row) => row[input]!) })),
  ];
}

const shiftDesign = () => storedDesign("sensitivity.json#design").design;

/** Whatever runs the stored designs, in one go or in parts. */
export const runs: readonly Comparison[] = [
  goldenLine(
    { function: "replicateRunner" },
    "uncertainty.json#design",
    () => {
      const runner = replicateRunner(robustnessModel(), root);
      return storedReplicates().map((replicate, k) => {
        runner.run(replicate);
        return { found: runner.ranks.slice(), expected: uncertain().ranks[k]! };
      });
    },
    exact,
  ),
  goldenLine(
    { function: "rankRows" },
    "uncertainty.json#design",
    () => [
      {
        found: rankRows(robustnessModel(), root)(storedReplicates(), 0).ranks,
        expected: uncertain().ranks.flat(),
      },
    ],
    exact,
  ),
  goldenLine({ function: "uncertaintyOf" }, "uncertainty.json#design", () => {
    const run = rankRows(robustnessModel(), root);
    const design = storedReplicates();
    const parts = [run(design.slice(70), 70), run(design.slice(0, 70), 0)];
    const { units } = uncertaintyOf(robustnessModel(), parts, { root, top: 10 });
    return [{ found: units.map(({ mean }) => mean), expected: uncertain().mean }];
  }),
  goldenLine(
    { function: "replicateParts" },
    "uncertainty.json#design",
    () => {
      const perform = performer({ model: robustnessModel(), root, sensitivity: null });
      return replicateParts(storedReplicates(), 64).map((part) => {
        const { rows } = perform(part);
        const own = uncertain().ranks.slice(part.from, part.from + 64);
        return { found: "ranks" in rows ? rows.ranks : [], expected: own.flat() };
      });
    },
    exact,
  ),
  goldenLine({ function: "performer" }, "sensitivity.json#design", () => {
    const sensitivity = { inputs: shiftInputs(), output: { of: "rank shift" } } as const;
    const perform = performer({ model: robustnessModel(), root, sensitivity });
    const rows = rowParts(shiftDesign(), 24).flatMap((part) => {
      const result = perform(part);
      return result.kind === "rows" ? [result.rows] : [];
    });
    return stages(joinRows(rows).outputs);
  }),
  goldenLine(
    { function: "rowParts" },
    "sensitivity.json#design",
    () => {
      const parts = rowParts(shiftDesign(), 24).flatMap((part) =>
        part.kind === "rows" ? [part.design] : [],
      );
      const { a } = shiftDesign();
      return parts.flatMap((part, k) => part.a.map((found, row) => ({ found, expected: a[24 * k + row]! })));
    },
    exact,
  ),
  goldenLine({ function: "modelOutput" }, "sensitivity.json#design", () => {
    const { at } = modelOutput(robustnessModel(), root, shiftInputs(), { of: "rank shift" });
    return stages(rowOutputs(shiftDesign(), 0, at));
  }),
  goldenLine({ function: "joinRows" }, "sensitivity.json#design", () => {
    const { at } = modelOutput(robustnessModel(), root, shiftInputs(), { of: "rank shift" });
    const { a, b } = shiftDesign();
    const part = (from: number, to: number) => ({
      from,
      outputs: rowOutputs({ a: a.slice(from, to), b: b.slice(from, to) }, from, at),
      failures: [],
    });
    return stages(joinRows([part(40, 64), part(0, 40)]).outputs);
  }),
  goldenLine({ function: "sensitivityOf" }, "sensitivity.json#design", () => {
    const { expected } = goldenCase<Indices>("sensitivity.json#design");
    const { at } = modelOutput(robustnessModel(), root, shiftInputs(), { of: "rank shift" });
    const parts = [{ from: 0, outputs: rowOutputs(shiftDesign(), 0, at), failures: [] }];
    const options = { root, n: 64, seed: 1, output: { of: "rank shift" }, samples: 10 } as const;
    const { indices } = sensitivityOf(shiftInputs(), parts, options);
    return [
      { found: indices.first, expected: expected.saltelli2010Centred },
      { found: indices.total, expected: expected.jansenTotal },
    ];
  }),
  {
    subject: { function: "sensitivity" },
    against:
      "a scale that adds 20 to every score, beside an input without a choice: all of the variance, and none",
    source: "theory",
    tolerance: within(0.02),
    pairs: () => {
      const model = robustnessModel();
      const choices = [
        { method: "min-max" as const, parameters: { lower: 0, upper: 100 } },
        { method: "min-max" as const, parameters: { lower: 20, upper: 120 } },
      ];
      const { indices } = sensitivity(
        model,
        { normalisations: choices, leaveOneOut: [model.indicators[0]!.code] },
        { root, n: 256, seed: 1, output: { of: "score", unit: model.units[0]!.code }, samples: 2 },
      );
      return [
        { found: indices.first, expected: [1, 0] },
        { found: indices.total, expected: [1, 0] },
      ];
    },
  },
];
