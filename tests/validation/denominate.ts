import { availability } from "../../src/engine";
import { goldenCase, stageTable } from "../support/golden";
import { sampleModel } from "../support/sample";
import { type Comparison, exact, type Pair } from "./comparison";
import { goldenLine, resultsOf, unitIndex } from "./golden";

const sample = sampleModel();

interface Screening {
  readonly available: readonly number[];
  readonly removed: readonly string[];
}

/** Positions of the units that are dropped when units need a share of the indicators. */
function dropped(reference: string): readonly Pair[] {
  const { method, expected } = goldenCase<Screening>(reference);
  const { kept } = resultsOf(sampleModel({ screening: Number(method["minAvailable"]) }));
  const found = kept.flatMap((keep, i) => (keep ? [] : [i]));
  return [
    { found: [found.length], expected: [expected.removed.length] },
    { found, expected: expected.removed.map(unitIndex) },
  ];
}

export const preparation: readonly Comparison[] = [
  goldenLine({ function: "score" }, "denominate.json#default", () =>
    stageTable("denominate.json#default").map((expected, j) => ({
      found: resultsOf(sample).denominated[j]!,
      expected,
    })),
  ),
  ...["available", "twoThirds", "nonZero", "either"].map((name) =>
    goldenLine({ function: "availability" }, `screen.json#${name}`, () => [
      {
        found: availability(stageTable("denominate.json#default"), sample.units.length),
        expected: goldenCase<Screening>(`screen.json#${name}`).expected.available,
      },
    ]),
  ),
  ...["available", "twoThirds"].map((name) =>
    goldenLine({ function: "score" }, `screen.json#${name}`, () => dropped(`screen.json#${name}`), exact),
  ),
];
