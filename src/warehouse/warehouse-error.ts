/** A table, file or database that cannot be read, scored or written; `code` is stable, message and remedy are for the user. */
export class WarehouseError extends Error {
  override readonly name = "WarehouseError";
  constructor(
    readonly code: string,
    message: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The sentence of an error that another library threw, in one line. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).trim().replaceAll(/\s*\n\s*/g, " ");
