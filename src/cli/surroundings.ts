import { createHash } from "node:crypto";
import type { Surroundings } from "../app";

/** The clock of this machine, and the hash function of Node. */
export const surroundings: Surroundings = {
  now: () => new Date(),
  sha256: async (text) => createHash("sha256").update(text, "utf8").digest("hex"),
};
