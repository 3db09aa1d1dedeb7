import { createHash } from "node:crypto";
import type { Surroundings } from "../../src/app";

/** A clock that stands, and Node's own digest. */
export const surroundings: Surroundings = {
  now: () => new Date("2026-03-01T12:00:00Z"),
  sha256: async (text) => createHash("sha256").update(text, "utf8").digest("hex"),
};
