import { analyseIndex, scoreIndex, readWorkbook } from "../../../src/app";
import { compareScenarios } from "../../../src/app/scenarios";
import { withScenarios } from "../../workbook/report/compared/support";

const settings = {
  ...{ unit: null, top: 2, replicates: null, seed: null, correlation: "pearson" as const },
  ...{ context: [], vary: null },
};

test("scenarios side by side, with the reason of one that gives no index", async () => {
  const { reading } = await readWorkbook(await withScenarios(), {});
  const index = scoreIndex(reading);
  if (!index.scored) throw new Error("It is scored.");
  const { results, source } = index;
  const request = { results, source, root: "ONE", settings, other: null };
  const { scenarios: outcome } = analyseIndex({ ...request, names: ["scenarios"] });
  if (!outcome?.possible) throw new Error("It is possible.");
  const { scenarios, units } = outcome.findings.tables;
  const expected = compareScenarios(index, source.decisions!.scenarios, "ONE", 2);
  expect(scenarios!.rows).toMatchObject(
    expected.scenarios.map((one) => ({
      scenario: one.scenario.name,
      spearman: one.ok ? one.spearman : null,
      problem: one.ok ? null : expect.stringMatching(/^11 units have no score for First index/),
    })),
  );
  expect(scenarios!.rows[2]).toMatchObject({ changes: "A1a of U01: 5; A2a of U01: 60" });
  expect(units!.rows.map((row) => row["topTimes"])).toEqual([...expected.topTimes]);
  expect(units!.rows.map((row) => row["rank: Delay counts"])).toEqual([
    ...(expected.scenarios[1] as { readonly ranks: Float64Array }).ranks, // a scenario that gives an index
  ]);
});
