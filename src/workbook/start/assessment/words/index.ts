import type { Language } from "../../../language";
import { en } from "./en";
import { es } from "./es";

type Widened<T> = T extends string ? string : { readonly [Key in keyof T]: Widened<T[Key]> };

/** What the sheets of an assessment say, in a language. */
export type AssessmentWords = Widened<typeof en>;

const byLanguage: Readonly<Record<Language, AssessmentWords>> = { en, es };

export const assessmentWords = (language: Language = "en"): AssessmentWords => byLanguage[language];
