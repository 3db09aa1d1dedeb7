import { CancelledError, HostError } from "../live-port";
import { BlockedError } from "../ports";
import type { ActionName, Failure, RefusalCode } from "./types";

/** An action that the session itself will not do: the state of the workbook or of the pane does not allow it. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
  constructor(
    readonly code: RefusalCode,
    /** Cell, sheet or node that it is about; empty when it is about none. */
    readonly subject: string,
  ) {
    super(`${code}${subject === "" ? "" : `: ${subject}`}`);
  }
}

/** What went wrong, as the state says it. Of what nobody foresaw, the subject is its message. */
export function failureOf(action: ActionName, error: unknown): Failure {
  if (error instanceof HostError)
    return { action, code: error.code, subject: error.subject, written: error.written };
  if (error instanceof BlockedError)
    return { action, code: error.code, subject: error.cells.join(", "), written: [] };
  if (error instanceof CancelledError) return { action, code: error.code, subject: "", written: [] };
  if (error instanceof RefusedError) return { action, code: error.code, subject: error.subject, written: [] };
  return {
    action,
    code: "unexpected",
    subject: error instanceof Error ? error.message : String(error),
    written: [],
  };
}
