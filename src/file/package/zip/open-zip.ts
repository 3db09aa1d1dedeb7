import { limits } from "../limits";
import { damaged, megabytes, packageProblem } from "../package-error";
import { zipDirectory, type ZipEntry } from "./directory";
import { isBinaryPart } from "../binary-part";
import { unpack } from "./unpack";

/**
 * The files of a zip archive by name, each unpacked when it is first read.
 * @throws PackageError when it is no archive, or is beyond the limits
 */
export function openZip(bytes: Uint8Array): Record<string, Uint8Array> {
  const entries = zipDirectory(bytes).filter(({ name }) => !name.endsWith("/"));
  refuseBeyondLimits(entries);
  // A part may have the name of a property that every object has.
  const files: Record<string, Uint8Array> = Object.create(null);
  for (const entry of entries) {
    if (entry.name in files) throw damaged(entry.name, "it is in the file twice");
    defineLazily(files, entry.name, () => unpack(bytes, entry));
  }
  return files;
}

function refuseBeyondLimits(entries: readonly ZipEntry[]): void {
  if (entries.length > limits.entries)
    throw packageProblem("limit-entries", { found: entries.length, limit: limits.entries });
  for (const { name, size } of entries)
    if (size > limits.partBytes)
      throw packageProblem("limit-part", {
        part: name,
        found: megabytes(size),
        limit: megabytes(limits.partBytes),
      });
  refuseBeyond(entries, limits.bytes);
  refuseBeyond(
    entries.filter(({ name }) => !isBinaryPart(name)),
    limits.xmlBytes,
  );
}

function refuseBeyond(entries: readonly ZipEntry[], limit: number): void {
  const all = entries.reduce((sum, { size }) => sum + size, 0);
  if (all > limit) throw packageProblem("limit-size", { found: megabytes(all), limit: megabytes(limit) });
}

/** A property whose value is made when it is first read. */
function defineLazily<T>(target: Record<string, T>, name: string, make: () => T): void {
  const settle = (value: T): T => {
    Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
    return value;
  };
  Object.defineProperty(target, name, {
    get: () => settle(make()),
    set: settle,
    enumerable: true,
    configurable: true,
  });
}
