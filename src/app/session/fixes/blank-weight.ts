import type { Fix } from "./fix";

/** A blank weight: the 1 that it counts as. */
export const blankWeight: Fix = {
  applies: ({ cell }) => cell !== null,
  edits: async ({ cell }) => (cell === null ? [] : [{ cell, value: 1 }]),
};
