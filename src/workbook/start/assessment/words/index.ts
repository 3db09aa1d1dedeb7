import type { Language } from "../../../language";
import { type AssessmentWords, en } from "./en";
import { es } from "./es";

export type { AssessmentWords };

const byLanguage: Readonly<Record<Language, AssessmentWords>> = { en, es };

/** The words of a language; English where none is given. */
export const assessmentWords = (language: Language = "en"): AssessmentWords => byLanguage[language];
