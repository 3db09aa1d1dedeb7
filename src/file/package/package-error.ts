/** What can be wrong with the package of a workbook that a user hands over. */
export type PackageErrorCode = "encrypted" | "not-a-workbook" | "sheet-missing";

/** The bytes are not an .xlsx package that can be worked on; `code` is stable, the message is for the user. */
export class PackageError extends Error {
  override readonly name = "PackageError";
  constructor(
    readonly code: PackageErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
