import { levers, score, whatIf } from "../../../src/engine";
import { sampleModel } from "../../support/sample";

const rescaling = {
  levels: { 2: { method: "percentile rank", parameters: {} }, 3: { method: "min-max", parameters: {} } },
  nodes: {},
} as const;
const transformation = { method: "square root", parameters: {} } as const;
const scored = (method: Parameters<typeof sampleModel>[0]) => {
  const outcome = score(sampleModel(method));
  if (!outcome.ok) throw new Error("The sample has scores.");
  return outcome.results;
};
const results = scored({ rescaling, transformation });
const root = results.model.framework.findIndex(({ parent }) => parent === null);
const code = results.model.framework[root]?.code ?? "";

test("the gain of a lever is that of the index scored again with the value, the scale of the indicators held", () => {
  const own = levers(results, code, 6);
  const aims = own.flatMap(({ indicator, aims: all }) => all.slice(0, 1).map((aim) => ({ indicator, aim })));
  const known = aims.filter(({ aim }) => !Number.isNaN(aim.gain));
  expect(known.length).toBeGreaterThan(5);
  for (const { indicator, aim } of known.slice(0, 6)) {
    const changed = whatIf(results, [{ unit: 6, indicator, value: aim.to }], "held");
    if (!changed.ok) throw new Error("It has scores.");
    const [before, after] = [results.scores[root]?.[6] ?? NaN, changed.results.scores[root]?.[6] ?? NaN];
    expect(aim.gain).toBeCloseTo(after - before, 9);
  }
});
