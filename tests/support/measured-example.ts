import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The example of capabilities with all levels as figures in Data, without ratings: for tests of what has nothing to do with
 * them, which would take half as long again with the whole example.
 */
export const measuredExample = (): Uint8Array => new Uint8Array(readFileSync(measuredExamplePath));

export const measuredExamplePath = join(__dirname, "..", "fixtures", "capabilities-measured.xlsx");
