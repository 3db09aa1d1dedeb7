import type { Fix } from "./fix";

/** Replaces a word that was read as another word, or was probably meant to be another one, by that word. */
export const rightWord: Fix = {
  applies: ({ cell, sentence }) => cell !== null && sentence?.names["suggestion"] !== undefined,

  edits: async ({ cell, sentence }) => {
    const value = sentence?.names["suggestion"];
    return cell === null || value === undefined ? [] : [{ cell, value }];
  },
};
