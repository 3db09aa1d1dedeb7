import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { capabilities } from "../../examples/capabilities";
import { coinTool } from "../../examples/coin-tool";
import { experts } from "../../examples/experts";
import { halfClean } from "../../examples/half-clean";
import { panel } from "../../examples/panel";
import { technologyAchievement } from "../../examples/technology-achievement";

const examples = {
  "capabilities.xlsx": capabilities,
  "technology-achievement.xlsx": technologyAchievement,
  "coin-tool.xlsx": coinTool,
  "panel.xlsx": panel,
  "experts.xlsx": experts,
  "half-clean.xlsx": halfClean,
};

const contents = (workbook: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(workbook)).map(([name, bytes]) => [name, strFromU8(bytes)]));

test.each(Object.entries(examples))(
  "examples/%s is what its script makes, part by part",
  async (name, make) => {
    const kept = contents(readFileSync(join(__dirname, "..", "..", "examples", name)));
    expect(contents(await make())).toEqual(kept);
  },
);
