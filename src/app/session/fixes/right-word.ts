import type { Fix } from "./fix";

/** A word that was read as another, or was probably meant to be: that one is written in its place. */
export const rightWord: Fix = {
  applies: ({ cell, sentence }) => cell !== null && sentence?.names["suggestion"] !== undefined,

  edits: async ({ cell, sentence }) => {
    const value = sentence?.names["suggestion"];
    return cell === null || value === undefined ? [] : [{ cell, value }];
  },
};
