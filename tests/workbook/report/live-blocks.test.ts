import { liveBlocks } from "../../../src/workbook/report";
import { plannedReport } from "../../support/planned-report";
import { smallIndex } from "../../support/small-index";

const methods: readonly Readonly<Record<string, string>>[] = [
  {},
  { "Group column": "Region", "Gap reference": "group median" },
  { Aggregation: "geometric", Normalisation: "min-max 1-100" },
  { Aggregation: "Copeland", Imputation: "mean", Ranks: "dense" },
];

test("liveBlocks are the blocks of live reports that no report in values has", async () => {
  const found = new Set<string>();
  for (const method of methods) {
    const [live, values] = [
      await plannedReport(await smallIndex(method)),
      await plannedReport(await smallIndex(method), "values"),
    ].map(({ sheets }) => sheets.flatMap(({ blocks }) => blocks.flatMap(({ name }) => name ?? [])));
    const only = (live ?? []).filter((name) => !values?.includes(name));
    expect(only).toContain("PSCI_Audit_EngineScores");
    only.forEach((name) => found.add(name.replace(/^PSCI_Profile\d+/, "PSCI_Profile")));
  }
  expect([...found].sort()).toEqual([...liveBlocks].sort());
});
