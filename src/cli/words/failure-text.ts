import type { Failure } from "../failure";

/** What went wrong and the remedy, in one line; on request, with the place in the program. */
export function failureText(failure: Failure, debug = Boolean(process.env["PSCI_DEBUG"])): string {
  const { message, remedy, cause } = failure;
  const where = cause instanceof Error ? cause.stack : failure.stack;
  return `psci: ${message} ${remedy}\n${debug && where !== undefined ? `${where}\n` : ""}`;
}
