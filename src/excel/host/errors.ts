import { HostError, type HostErrorCode } from "../../app/live-port";

/** Codes of Office.js errors, by what they mean to the user. */
const meanings: Readonly<Record<HostErrorCode, readonly string[]>> = {
  "cell-in-edit-mode": ["InvalidOperationInCellEditMode"],
  "sheet-protected": ["AccessDenied"],
  // Excel has one code for both: `requireOpenStructure` checks before sheets are added or deleted.
  "structure-protected": [],
  "sheet-gone": ["ItemNotFound", "InvalidReference", "InvalidObjectPath"],
  "payload-too-large": [
    "RequestPayloadSizeLimitExceeded",
    "ResponsePayloadSizeLimitExceeded",
    "MemoryLimitReached",
    "OperationCellsExceedLimit",
    "RangeExceedsLimit",
  ],
  "api-missing": [
    "ApiNotFound",
    "ApiNotAvailable",
    "NotImplemented",
    "UnsupportedOperation",
    "UnsupportedFeature",
  ],
  "connection-lost": [
    "ConnectionFailure",
    "ServiceNotAvailable",
    "Timeout",
    "InvalidOrTimedOutSession",
    "InvalidRequestContext",
  ],
  "host-busy": [
    "ActivityLimitReached",
    "Conflict",
    "RequestAborted",
    "InactiveWorkbook",
    "WriteNotSupportedWhenModalDialogOpen",
  ],
  unexpected: [],
};

// The keys of a record over the codes are the codes.
const codes = Object.keys(meanings) as readonly HostErrorCode[];

/** What an error of Office.js means; `unexpected` for every other error, a programmer's mistakes included. */
export function codeOf(error: unknown): HostErrorCode {
  if (error instanceof HostError) return error.code;
  const { code } = Object(error) as { readonly code?: unknown };
  return codes.find((it) => meanings[it].some((name) => name === code)) ?? "unexpected";
}

/**
 * An error of Office.js as a HostError, the original kept as its cause.
 * @param subject sheet or table that was worked on; the member of Office.js that failed when it is ""
 */
export function hostError(error: unknown, subject: string, written: readonly string[] = []): HostError {
  if (error instanceof HostError)
    return new HostError(error.code, error.subject || subject, written, { cause: error.cause ?? error });
  return new HostError(codeOf(error), subject || location(error), written, { cause: error });
}

function location(error: unknown): string {
  const { debugInfo } = Object(error) as { readonly debugInfo?: { readonly errorLocation?: unknown } };
  return typeof debugInfo?.errorLocation === "string" ? debugInfo.errorLocation : "";
}
