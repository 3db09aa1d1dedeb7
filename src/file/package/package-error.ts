import { catalogue, fill, type WorkbookProblemCode } from "../../workbook/problems";

type FileProblem = Extract<WorkbookProblemCode, `file-${string}`>;

type WithoutFile<T> = T extends `file-${infer Rest}` ? Rest : never;

/** What can be wrong with the package of a workbook. */
export type PackageErrorCode = "encrypted" | "not-a-workbook" | "sheet-missing" | WithoutFile<FileProblem>;

export interface PackageErrorOptions extends ErrorOptions {
  /** The way out, where there is one of its own. */
  readonly remedy?: string;
}

/** The bytes are not an .xlsx package that can be worked on; `code` is stable, the message is for the user. */
export class PackageError extends Error {
  override readonly name = "PackageError";
  readonly remedy: string | null;
  constructor(
    readonly code: PackageErrorCode,
    message: string,
    { remedy, ...options }: PackageErrorOptions = {},
  ) {
    super(message, options);
    this.remedy = remedy ?? null;
  }
}

/** An error in the words of the catalogue of problems. */
export function packageProblem(
  code: WithoutFile<FileProblem>,
  details: Readonly<Record<string, string | number>>,
  cause?: unknown,
): PackageError {
  const named = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === "number" ? value.toLocaleString("en-US") : value,
    ]),
  );
  const entry = catalogue[`file-${code}`];
  return new PackageError(code, fill(entry?.message ?? code, named), {
    cause,
    ...(entry !== undefined && { remedy: fill(entry.remedy, named) }),
  });
}

/** A part that is not as it should be. */
export const damaged = (part: string, reason: string, cause?: unknown): PackageError =>
  packageProblem("part-damaged", { part, reason }, cause);

/** Bytes in the unit of the messages. */
export const megabytes = (bytes: number): number => Math.ceil(bytes / 1e6);
