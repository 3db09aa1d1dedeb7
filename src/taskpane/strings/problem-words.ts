import type { Problem } from "../../workbook/problem";
import type { Language } from "./speech";

/** A problem's sentence and way out in the pane's language. */
export function problemWords(
  { message, remedy }: Problem,
  _language: Language,
): Pick<Problem, "message" | "remedy"> {
  return { message, remedy };
}
