import type { Language } from "../../workbook/language";
import type { Texts } from "./text";

const loaders: Readonly<Record<Language, () => Promise<{ readonly texts: Texts }>>> = {
  en: () => import("./en/texts"),
  es: () => import("./es/texts"),
};

/** The texts of one language; the other languages are not loaded. */
export const loadTexts = async (language: Language): Promise<Texts> => (await loaders[language]()).texts;
