import { reasonText, type Reason } from "../../../workbook/read";
import { fill } from "../../../workbook/problems";
import type { Language } from "../../../workbook/language";
import { reasonsInSpanish } from "../../../workbook/spanish";

/** Why something was read as it was, as a sentence in the pane's language. */
export function reasonWords(reason: Reason, language: Language): string {
  const text = language === "es" ? fill(reasonsInSpanish[reason.key], reason.names) : reasonText(reason);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
