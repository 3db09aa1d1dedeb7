import { createRequire } from "node:module";
import { init, type NewFile } from "excelize-wasm";
import { packageProblem } from "./package/package-error";

/** A workbook opened in excelize. */
export type Book = NewFile;

type Excelize = Awaited<ReturnType<typeof init>>;

let loading: Promise<Excelize> | undefined;
let address: string | undefined;

/** Sets where the library's compiled part is, where there is no Node to find it; called before the first drawing. */
export function findExcelizeAt(url: string): void {
  address = url;
}

/** excelize, compiled once per process: about 0.4 s, so not before the first drawing. */
export function excelize(): Promise<Excelize> {
  loading ??= init(address ?? compiledPart());
  return loading;
}

const compiledPart = (): string =>
  // `require.resolve` itself would be taken over by webpack, which bundles the command.
  createRequire(__filename)
    .resolve("excelize-wasm")
    .replace(/[^/\\]+$/, "excelize.wasm.gz");

/**
 * The result of a call of excelize, which returns its errors and throws none. Its input is only what was planned, so that
 * an error is caused by the file.
 * @throws PackageError `not-drawn` with the message of excelize
 */
export function checked<T extends { readonly error?: string | null }>(answer: T): T {
  if (answer.error) throw packageProblem("not-drawn", { reason: `${answer.error} (excelize)` });
  return answer;
}

/** Messages of a crash of its program: no call works after that. */
const crashed = /Go program has already exited|unreachable|memory access out of bounds/;

/**
 * An error of a drawing as one that names its cause; after a crash the next drawing starts excelize anew.
 */
export function drawingError(error: unknown): unknown {
  if (!(error instanceof Error) || !crashed.test(error.message)) return error;
  loading = undefined;
  return packageProblem("not-drawn", { reason: `excelize ended (${error.message})` }, error);
}

/** The file of a workbook. */
export function savedBytes(book: Book): Uint8Array {
  const { buffer } = checked(book.WriteToBuffer());
  if (!(buffer instanceof Uint8Array)) throw new Error("excelize returned no file.");
  return buffer;
}
