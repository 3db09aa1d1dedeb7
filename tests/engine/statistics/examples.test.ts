import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as statistics from "../../../src/engine/statistics";
import { ascendingOrder } from "../../../src/engine/statistics/ascending-order";
import { checkedWeights } from "../../../src/engine/statistics/checked-weights";
import { moments } from "../../../src/engine/statistics/moments";
import { present } from "../../../src/engine/statistics/present";
import { lost, sum } from "../../../src/engine/statistics/sum";
import { totals } from "../../../src/engine/statistics/totals";
import { weightedMoments } from "../../../src/engine/statistics/weighted-moments";
import { weightedQuantile } from "../../../src/engine/statistics/weighted-quantile";
import { evaluate, examplesOf } from "../../support/examples";

const names = {
  ...{ ...statistics, ascendingOrder, checkedWeights, lost, moments, present, sum, totals },
  ...{ weightedMoments, weightedQuantile },
};
const folder = "src/engine/statistics";
const files = readdirSync(join(__dirname, "../../..", folder)).filter((file) => file !== "index.ts");

test.each(files)("the example in %s holds", (file) => {
  const examples = examplesOf(join(folder, file));
  expect(examples.length).toBeGreaterThan(0);
  for (const { expression, result } of examples)
    expect(evaluate(expression, names)).toEqual(evaluate(result, names));
});
