import { invalidArgument } from "../protocol/failure";
import { HostObject, type HostArguments } from "../protocol/host-object";
import { rectangleAt } from "./address";
import { CellRange } from "./cell-range";
import type { HostSheet } from "./host-sheet";

/** An argument that must be text. @throws HostFailure when it is not */
export function textAt(args: HostArguments, i: number, location: string): string {
  const value = args[i];
  if (typeof value !== "string") throw invalidArgument(location);
  return value;
}

/** An argument that is text or absent. */
export const optionalTextAt = (args: HostArguments, i: number, location: string): string | null =>
  args[i] === undefined || args[i] === null || args[i] === "" ? null : textAt(args, i, location);

/** An argument that must be a number. @throws HostFailure when it is not */
export function numberAt(args: HostArguments, i: number, location: string): number {
  const value = args[i];
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(location);
  return value;
}

/** The range that an argument is, or whose address it is, on a sheet. @throws HostFailure for anything else */
export function rangeAt(
  args: HostArguments,
  i: number,
  sheet: HostSheet | null,
  location: string,
): CellRange {
  const value = args[i];
  const range = rangeOf(value);
  if (range !== null) return range;
  const area = typeof value === "string" ? rectangleAt(value) : null;
  if (area === null || sheet === null) throw invalidArgument(location);
  return new CellRange(sheet, area);
}

/** The range behind an object; null for anything else. */
export const rangeOf = (value: unknown): CellRange | null =>
  value instanceof HostObject && value.target instanceof CellRange ? value.target : null;

/** One of several words. @throws HostFailure for any other */
export function oneOf<T extends string>(value: unknown, words: readonly T[], location: string): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument(location, `The workbench knows ${words.join(", ")}.`);
  return found;
}

/** A value that must be true or false. @throws HostFailure when it is not */
export function truth(value: unknown, location: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(location);
  return value;
}

/** A value that must be a number. @throws HostFailure when it is not */
export const figure = (value: unknown, location: string): number => numberAt([value], 0, location);

/** A field of an object from the add-in; undefined where there is none. */
export const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && name in value
    ? (value as Readonly<Record<string, unknown>>)[name] // `in` has found it
    : undefined;
