import { reasonText } from "../../../workbook/read";
import type { Texts } from "../text";
import { en } from ".";

export const texts: Texts = {
  catalogue: en,
  words: {
    settingTitle: (title) => title,
    problemWords: ({ message, remedy }) => ({ message, remedy }),
    reasonText,
  },
};
