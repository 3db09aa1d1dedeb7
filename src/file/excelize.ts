import { createRequire } from "node:module";
import { init, type NewFile } from "excelize-wasm";
import { packageProblem } from "./package/package-error";

/** A workbook opened in excelize. */
export type Book = NewFile;

type Excelize = Awaited<ReturnType<typeof init>>;

let loading: Promise<Excelize> | undefined;
let address: string | undefined;

/** Says where the library's compiled part is, where there is no Node to find it by: before the first drawing. */
export function findExcelizeAt(url: string): void {
  address = url;
}

/** excelize, compiled once a process: about 0.4 s, so not before the first drawing. */
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
 * What excelize answered, unless it answered with an error: it never throws by itself. It is given only what was planned,
 * so that what it cannot do lies with the file.
 * @throws PackageError `not-drawn` with the message of excelize
 */
export function checked<T extends { readonly error?: string | null }>(answer: T): T {
  if (answer.error) throw packageProblem("not-drawn", { reason: `${answer.error} (excelize)` });
  return answer;
}

/** Messages of a crash of its program: it answers nothing after that. */
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
  if (!(buffer instanceof Uint8Array)) throw new Error("excelize gave no file.");
  return buffer;
}
