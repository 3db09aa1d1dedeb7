/**
 * Writes the data of the capabilities example into src/workbook/example, where the add-in loads it: one text per row,
 * with cells separated by |.
 *
 * npx tsx examples/bundle-example.ts
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledTables } from "./capabilities/bundled-tables";

const file = join(__dirname, "..", "src", "workbook", "example", "capabilities.json");
writeFileSync(file, `${JSON.stringify(bundledTables(), null, 2)}\n`);
