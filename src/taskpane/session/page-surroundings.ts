import type { Surroundings } from "../../app";

/** The clock, the digest and the pauses of a browser. */
export const pageSurroundings: Surroundings = {
  now: () => new Date(),
  async sha256(text) {
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  },
  // Not by a timer: browsers slow down the timers of a page that is hidden.
  pause: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
};
