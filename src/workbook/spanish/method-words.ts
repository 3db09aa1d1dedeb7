import { methodInSpanish, settings, withSpanishSwitches } from "../read";
import type { Language } from "../language";

/** The settings of the Method table in the pane's language; what the table itself holds is the same in every language. */
export interface MethodWords {
  /** Title of a setting; that of a level or node keeps what is its own: "Agregación nivel 3". */
  readonly title: (title: string) => string;
  /** A value, known or with figures of the user's. */
  readonly value: (setting: string, words: string) => string;
  /** What a known value does to the result; empty for one that is not known. */
  readonly meaning: (setting: string, known: string) => string;
}

const english: MethodWords = {
  title: (title) => title,
  value: (_, words) => words,
  meaning: (title, known) => {
    const setting = settings.find((candidate) => candidate.title === title);
    return setting?.meanings[setting.known.indexOf(known)] ?? "";
  },
};

/** The setting of "Aggregation level 3" or "Outliers C1": "Aggregation", "Outliers". */
const generalTitle = (title: string): string | undefined =>
  Object.keys(methodInSpanish).find((known) => title === known || title.startsWith(`${known} `));

const spanish: MethodWords = {
  title: (title) => {
    const general = generalTitle(title);
    const own = general === undefined ? "" : title.slice(general.length).replace(/^ level /, " nivel ");
    return general === undefined ? title : `${methodInSpanish[general]?.title ?? general}${own}`;
  },
  value: (setting, words) => {
    const values = methodInSpanish[generalTitle(setting) ?? ""]?.values ?? {};
    const known = Object.keys(values)
      .sort((a, b) => b.length - a.length)
      .find((value) => words === value || words.startsWith(withoutFigures(value)));
    if (known === undefined) return words;
    const name = values[known]?.name ?? known;
    const rest = words.slice(withoutFigures(known).length);
    return words === known ? name : `${withoutFigures(name)}${withSpanishSwitches(rest)}`;
  },
  meaning: (setting, known) => methodInSpanish[setting]?.values[known]?.meaning ?? "",
};

const withoutFigures = (words: string): string =>
  words.replace(/ a unit's code$| de un código$/, "").replace(/ -?\d.*$/, "");

/** The Method table in words for people. */
export const methodWords = (language: Language): MethodWords => (language === "es" ? spanish : english);
