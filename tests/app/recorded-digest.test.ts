import { recordedDigest } from "../../src/app/recorded-digest";
import { scoreWorkbook } from "../../src/app";
import { smallIndex } from "../support/small-index";
import { surroundings } from "../support/surroundings";

test.each([
  ["live", "en"],
  ["values", "es"],
] as const)(
  "recordedDigest(port, description) reads the digest of a report (%s, %s)",
  async (mode, language) => {
    const workbook = await smallIndex({});
    expect(await recordedDigest(workbook, await workbook.describe())).toBeNull();
    const version = "0";
    const outcome = await scoreWorkbook(workbook, { choice: {}, mode, language, surroundings, version });
    const audit = outcome.scored ? outcome.plan.sheets.find(({ key }) => key === "Audit") : undefined;
    const text = audit?.blocks.find(({ name }) => name === "PSCI_Audit_Text")?.cells.flat() ?? [];
    const digest = text.find(({ value }) => /^[0-9a-f]{64}$/.test(String(value)))?.value;
    expect(await recordedDigest(workbook, await workbook.describe())).toBe(digest);
    expect(digest).toBeDefined();
  },
);
