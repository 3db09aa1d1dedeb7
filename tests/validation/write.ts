/**
 * Writes docs/validation.md, and measures what it says of verify: `npm run validation`. With the word `page` it writes the
 * page alone, with the measurements of the last time.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { measureMutations } from "./mutations/measure";
import { mutationSeed, mutationsFile } from "./mutations/measured";
import { validationPage } from "./page";

void (async () => {
  if (!process.argv.includes("page"))
    writeFileSync(mutationsFile, `${JSON.stringify(await measureMutations(mutationSeed), null, 2)}\n`);
  writeFileSync(join(__dirname, "..", "..", "docs", "validation.md"), validationPage());
})();
