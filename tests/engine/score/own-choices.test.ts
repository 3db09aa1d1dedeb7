import { score, type Choice } from "../../../src/engine";
import { sampleModel } from "../../support/sample";

const plain = (method: string): Choice => ({ method, parameters: {} });

const resultsOf = (method: Parameters<typeof sampleModel>[0]) => {
  const outcome = score(sampleModel(method));
  if (!outcome.ok) throw new Error("The sample is not scored.");
  return outcome.results;
};

const indicators = sampleModel().indicators.map(({ code }) => code);
const first = indicators[0]!;

test.each([
  ["imputation", "imputed", "median", "mean"],
  ["treatment", "treated", "winsorise then log", "none"],
  ["normalisation", "normalised", "z-score", "rank"],
] as const)("an indicator's own %s concerns it alone", (stage, table, own, all) => {
  const mixed = resultsOf({
    [stage]: plain(all),
    byIndicator: { imputation: {}, treatment: {}, normalisation: {}, [stage]: { [first]: plain(own) } },
  });
  const [forAll, asOwn] = [resultsOf({ [stage]: plain(all) }), resultsOf({ [stage]: plain(own) })];
  indicators.forEach((code, j) =>
    expect([code, mixed[table][j]]).toEqual([code, (code === first ? asOwn : forAll)[table][j]]),
  );
});
