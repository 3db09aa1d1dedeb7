import type { Failure } from "../failure";

/** What went wrong and the way out, in one line; with where in the program it happened when that is asked for. */
export function failureText(failure: Failure, debug = Boolean(process.env["PSCI_DEBUG"])): string {
  const { message, remedy, cause } = failure;
  const where = cause instanceof Error ? cause.stack : failure.stack;
  return `psci: ${message} ${remedy}\n${debug && where !== undefined ? `${where}\n` : ""}`;
}
