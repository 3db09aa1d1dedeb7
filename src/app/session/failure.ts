import { CancelledError, HostError } from "../live-port";
import { BlockedError } from "../ports";
import type { ActionName, Failure, RefusalCode } from "./actions";

/** An action that the session refuses: the state of the workbook or of the pane does not allow it. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
  constructor(
    readonly code: RefusalCode,
    /** The cell, sheet or node in question; empty when there is none. */
    readonly subject: string,
  ) {
    super(`${code}${subject === "" ? "" : `: ${subject}`}`);
  }
}

/** A failure as the state has it. The subject of an unexpected error is its message. */
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
