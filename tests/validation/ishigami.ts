import {
  bootstrapIntervals,
  type DesignOutputs,
  sensitivityDesign,
  sensitivityIndices,
} from "../../src/engine";
import { rowOutputs } from "../../src/engine/internal";
import { analytic, ishigami } from "../engine/sensitivity/ishigami";
import { goldenCase } from "../support/golden";
import { type Comparison, exact, within } from "./comparison";
import { goldenLine } from "./golden";
import { type Indices, storedDesign } from "./robustness";

const ishigamiRuns = (rows: number): DesignOutputs =>
  rowOutputs(sensitivityDesign(rows, 3, 20240517), 0, ishigami);

/** The analytic index where it is within its interval, else the end that it is beyond. */
const inside = (index: number, { low, high }: { readonly low: number; readonly high: number }): number =>
  Math.min(high, Math.max(low, index));

/** A function whose indices are known by integration. */
export const ofIshigami: readonly Comparison[] = [
  goldenLine({ function: "rowOutputs" }, "sensitivity-ishigami.json#ishigami", () => {
    const { design } = storedDesign("sensitivity-ishigami.json#ishigami");
    const { yA } = goldenCase<Indices>("sensitivity-ishigami.json#ishigami").expected;
    return [{ found: rowOutputs(design, 0, ishigami).a.slice(0, yA.length), expected: yA }];
  }),
  {
    subject: { function: "sensitivityDesign" },
    against: "Ishigami's function: analytic indices",
    source: "integration",
    tolerance: within(0.01),
    pairs: () => {
      const { first, total } = sensitivityIndices(ishigamiRuns(8192));
      return [
        { found: first, expected: analytic.first },
        { found: total, expected: analytic.total },
      ];
    },
  },
  {
    subject: { function: "bootstrapIntervals" },
    against: "Ishigami's function: each analytic index is within its 99 % interval",
    source: "integration",
    tolerance: exact,
    pairs: () => {
      const intervals = bootstrapIntervals(ishigamiRuns(1024), { samples: 400, confidence: 0.99, seed: 6 });
      return (["first", "total"] as const).map((order) => ({
        found: analytic[order].map((index, k) => inside(index, intervals[order][k]!)),
        expected: analytic[order],
      }));
    },
  },
];
