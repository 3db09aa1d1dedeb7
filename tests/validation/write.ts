/** Writes docs/validation.md: `npm run validation`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { validationPage } from "./page";

writeFileSync(join(__dirname, "..", "..", "docs", "validation.md"), validationPage());
