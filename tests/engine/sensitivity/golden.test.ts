import {
  type DesignRuns,
  rankShift,
  runDesign,
  type SensitivityDesign,
  sensitivityIndices,
} from "../../../src/engine/sensitivity";
import type { UncertainInput } from "../../../src/engine/uncertainty";
import { difference, goldenCase } from "../../support/golden";
import { means, robustnessModel, scales } from "../uncertainty/golden-choices";
import { ishigami } from "./ishigami";

interface Expected {
  readonly yA: readonly number[];
  readonly yB: readonly number[];
  readonly yAB: { readonly data: readonly (readonly number[])[] };
  readonly variance: number;
  readonly saltelli2010Centred: readonly number[];
  readonly jansenTotal: readonly number[];
}

interface Stored {
  readonly inputs: readonly string[];
  readonly A: readonly (readonly number[])[];
  readonly B: readonly (readonly number[])[];
}

const stored = (reference: string) => {
  const { method, expected } = goldenCase<Expected>(reference);
  // The form of the design is that of the golden file's own rule.
  const { inputs, A, B } = method as unknown as Stored;
  const rows = (matrix: Stored["A"]) => matrix.map((row) => Float64Array.from(row));
  return { inputs, expected, design: { a: rows(A), b: rows(B) } satisfies SensitivityDesign };
};

const expectIndices = ({ outputs, failedRows }: DesignRuns, expected: Expected) => {
  const { variance, first, total } = sensitivityIndices(outputs);
  expect(failedRows).toEqual([]);
  expect(difference([variance], [expected.variance])).toBeNull();
  expect(difference(first, expected.saltelli2010Centred)).toBeNull();
  expect(difference(total, expected.jansenTotal)).toBeNull();
};

test("outputs and indices are those of sensitivity.json", () => {
  const { inputs, expected, design } = stored("sensitivity.json#design");
  const model = robustnessModel();
  const root = model.framework.find(({ parent }) => parent === null)!.code;
  const known: Readonly<Record<string, UncertainInput>> = {
    normalisation: {
      change: "normalisation",
      choices: [scales["minmax"]!, scales["zscore"]!, scales["rank"]!],
    },
    aggregation: { change: "aggregation", choices: [means["amean"]!, means["gmean"]!] },
    treatment: {
      change: "treatment",
      choices: [{ method: "none", parameters: {} }, model.method.treatment],
    },
  };
  const uncertain = inputs.map(
    (input): UncertainInput => known[input] ?? { change: "weight", node: input, share: 0.5 },
  );
  const runs = runDesign(design, rankShift(model, root, uncertain));
  expect(difference(runs.outputs.a, expected.yA)).toBeNull();
  expect(difference(runs.outputs.b, expected.yB)).toBeNull();
  runs.outputs.mixed.forEach((column, input) =>
    expect(
      difference(
        column,
        expected.yAB.data.map((row) => row[input]!),
      ),
    ).toBeNull(),
  );
  expectIndices(runs, expected);
});

test("indices are those of sensitivity-ishigami.json", () => {
  const { expected, design } = stored("sensitivity-ishigami.json#ishigami");
  const runs = runDesign(design, ishigami);
  expect(difference(runs.outputs.a.slice(0, 20), expected.yA)).toBeNull();
  expectIndices(runs, expected);
});
