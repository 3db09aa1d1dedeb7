import { fill } from "../../../workbook/problems";
import { methodWords, problemWords, reasonsInSpanish } from "../../../workbook/spanish";
import type { Texts } from "../text";
import { es } from ".";

export const texts: Texts = {
  catalogue: es,
  words: {
    settingTitle: methodWords("es").title,
    problemWords: (problem) => problemWords(problem, "es"),
    reasonText: ({ key, names }) => fill(reasonsInSpanish[key], names),
  },
};
