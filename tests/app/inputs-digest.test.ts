import { inputsDigest } from "../../src/app/inputs-digest";
import type { Model } from "../../src/engine";
import { sampleModel } from "../support/sample";

/** The text that is digested. */
const text = (model: Model) => inputsDigest(model, { sha256: (input) => Promise.resolve(input) });

test("judgements count to 15 significant digits, as a spreadsheet keeps them", async () => {
  const judged = (third: number): Model => ({
    ...sampleModel(),
    judgements: {
      budgets: [{ expert: "", points: { SA1a: 100 * third } }],
      comparisons: [
        {
          expert: "",
          elements: ["SA1a", "SA1b"],
          ratios: [Float64Array.of(1, 3), Float64Array.of(third, 1)],
        },
      ],
    },
  });
  expect(await text(judged(0.333333333333333))).toBe(await text(judged(1 / 3)));
  expect(await text(judged(0.3333))).not.toBe(await text(judged(1 / 3)));
});
