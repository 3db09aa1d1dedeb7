import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Measured } from "./measure";

export const mutationSeed = 20261127;

/** What `measureMutations` gave when the page was written; a test measures again. */
export const mutationsFile = join(__dirname, "mutations.json");

export const measuredMutations = (): Measured =>
  // Written by write.ts beside this file, from a value of this type.
  JSON.parse(readFileSync(mutationsFile, "utf8")) as Measured;
