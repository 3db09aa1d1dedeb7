import { BlockedError } from "../app";
import { PackageError } from "../file";
import { WarehouseError } from "../warehouse";

/** Why a command failed, and the remedy. */
export class Failure extends Error {
  override readonly name = "Failure";
  constructor(
    /** Stable, kebab-case. */
    readonly code: string,
    message: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Any error as a failure; `file` is the file in use. */
export function failureOf(error: unknown, file: string): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof PackageError) return packageFailure(error, file);
  if (error instanceof WarehouseError)
    return new Failure(error.code, error.message, error.remedy, { cause: error });
  if (error instanceof BlockedError)
    return new Failure(error.code, error.message, "Nothing was written.", { cause: error });
  if (isSystemError(error)) return systemFailure(error, error.path ?? file);
  const message = error instanceof Error ? error.message : String(error);
  return new Failure(
    "unexpected",
    `Something went wrong that should not have: ${message}`,
    "Please report it. Set PSCI_DEBUG=1 in the environment first: it adds details to this message.",
    { cause: error },
  );
}

/** An error of the file system as a failure to write `file`, whichever path the error names. */
export const writingFailure = (error: unknown, file: string): Failure =>
  isSystemError(error) ? systemFailure(error, file) : failureOf(error, file);

function packageFailure(error: PackageError, file: string): Failure {
  const remedy =
    error.remedy ??
    (error.code === "encrypted"
      ? "Open it in Excel and save it as .xlsx without a password."
      : "Open it in Excel or LibreOffice and save it as .xlsx.");
  const what = error.code === "not-drawn" ? "was read." : "cannot be read.";
  return new Failure(`file-${error.code}`, `${file} ${what} ${error.message}`, remedy, {
    cause: error,
  });
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  typeof error === "object" && error !== null && "code" in error && "syscall" in error;

const systemReasons: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ["does not exist", "Check the path."],
  EACCES: ["cannot be read or written with your permissions", "Ask for permission, or copy it elsewhere."],
  EPERM: [
    "cannot be read or written with your permissions",
    "Close it in Excel if it is open there, or copy it elsewhere.",
  ],
  EBUSY: ["is in use", "Close it in Excel and try again."],
  EISDIR: ["is a folder", "Name a file."],
  ENOTDIR: ["is not a folder", "Check the path."],
  ENOSPC: ["does not fit on the disk", "Make room, or write elsewhere."],
  EROFS: ["is on a disk that cannot be written to", "Write elsewhere with --out."],
};

function systemFailure(error: NodeJS.ErrnoException, file: string): Failure {
  const [reason, remedy] = systemReasons[error.code ?? ""] ?? [`failed: ${error.message}`, "Try again."];
  const code = error.code === "ENOENT" ? "file-missing" : "file-unusable";
  return new Failure(code, `${file} ${reason}.`, remedy, { cause: error });
}
