import { reasonText, type Reason } from "../../../workbook/read";
import { fill } from "../../../workbook/problems";
import { reasonsInSpanish } from "../../strings/es-reasons";
import type { Language } from "../../strings/speech";

/** Why something was read as it was, as a sentence in the pane's language. */
export function reasonWords(reason: Reason, language: Language): string {
  const text = language === "es" ? fill(reasonsInSpanish[reason.key], reason.names) : reasonText(reason);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
