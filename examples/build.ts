import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { capabilities } from "./capabilities";
import { coinTool } from "./coin-tool";
import { experts } from "./experts";
import { halfClean } from "./half-clean";
import { panel } from "./panel";
import { writePublishedTables } from "./published-tables";
import { technologyAchievement } from "./technology-achievement";

/** Makes the example workbooks from examples/data, and the tables of docs/published-indexes.md: `npm run examples`. The same data give the same bytes. */
async function build(): Promise<void> {
  const examples = {
    "capabilities.xlsx": capabilities,
    "technology-achievement.xlsx": technologyAchievement,
    "coin-tool.xlsx": coinTool,
    "panel.xlsx": panel,
    "experts.xlsx": experts,
    "half-clean.xlsx": halfClean,
  };
  for (const [name, make] of Object.entries(examples)) {
    writeFileSync(join(__dirname, name), await make());
    process.stderr.write(`examples/${name}\n`);
  }
  writePublishedTables();
}

build().then(
  // The WebAssembly module keeps the process alive.
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
