import type { Reason } from "../../../workbook/read";
import type { Speech } from "../../strings/speech";

/** Why something was read as it was, as a sentence in the pane's language. */
export function reasonWords(reason: Reason, { reasonText }: Pick<Speech, "reasonText">): string {
  const text = reasonText(reason);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
