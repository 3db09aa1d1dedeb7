import type { Surroundings } from "../../app";

/** The clock and the digest of a browser. */
export const pageSurroundings: Surroundings = {
  now: () => new Date(),
  async sha256(text) {
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  },
};
