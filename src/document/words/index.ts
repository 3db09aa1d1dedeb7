import type { Language } from "../../workbook/language";
import type { DocumentWords } from "./document-words";
import { en } from "./en";
import { es } from "./es";

export type { DocumentWords } from "./document-words";

const catalogues: Readonly<Record<Language, DocumentWords>> = { en, es };

/** The texts of documents in a language. */
export const wordsOf = (language: Language): DocumentWords => catalogues[language];
