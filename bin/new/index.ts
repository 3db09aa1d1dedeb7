/** Makes the files of a new method: `npm run new -- normalisation "square root of rank" --family ranks --twin`. */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { formatPrograms } from "./format";
import { newMethod } from "./new-method";
import { familiesOf, stages } from "./stages";
import { toWrite } from "./stubs";

const root = join(__dirname, "..", "..");

const usage = `npm run new -- STAGE NAME [--family FAMILY] [--twin]
    [--summary "What it does."] [--spanish "nombre" --meaning "Qué hace."]

${Object.entries(stages)
  .map(([stage, one]) => `    ${stage.padEnd(16)}families: ${familiesOf(one).join("; ")}`)
  .join("\n")}`;

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      family: { type: "string" },
      twin: { type: "boolean" },
      summary: { type: "string" },
      spanish: { type: "string" },
      meaning: { type: "string" },
    },
  });
  const [stage, ...words] = positionals;
  if (stage === undefined || words.length === 0) throw new Error(usage);
  const { family, twin, summary, spanish, meaning = `${toWrite}.` } = values;
  const paths = newMethod(root, {
    ...{ stage, name: words.join(" "), family, twin, summary },
    spanish: spanish === undefined ? undefined : { name: spanish, meaning },
  });
  await formatPrograms(root, paths);
  console.log(`Written:\n${paths.map((path) => `    ${path}`).join("\n")}\n`);
  console.log(`Write what "${toWrite}" stands for (grep -rn "${toWrite}" src tests/validation docs), then:`);
  console.log("    npm run validation -- page && npm run test:quick");
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
