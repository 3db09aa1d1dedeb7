import { texts as english } from "../../../src/taskpane/strings/en/texts";
import { texts as spanish } from "../../../src/taskpane/strings/es/texts";
import { languageOf } from "../../../src/taskpane/strings/locale";
import { speechWith, type Speech } from "../../../src/taskpane/strings/speech";

/** The speech of a locale, without the wait for its texts. */
export const speechFor = (locale: string): Speech =>
  speechWith({ en: english, es: spanish }[languageOf(locale)], locale);
