import { Inflate } from "fflate";
import { damaged, PackageError } from "../package-error";
import { crc32 } from "./crc-32";
import type { ZipEntry } from "./directory";

/** Packed bytes at a time: at most a thousandfold of them comes out before the size is looked at again. */
const step = 1 << 14;

/**
 * The bytes of one file of an archive. Never more is unpacked than the directory says, which may be false.
 * @throws PackageError `part-damaged` when size or checksum are not those of the directory
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(bytes, entry);
  const unpacked = entry.method === 0 ? packed : inflated(packed, entry);
  if (unpacked.length !== entry.size || crc32(unpacked) !== entry.checksum)
    throw damaged(entry.name, "its size or checksum is not the one that the file states");
  return unpacked;
}

function packedBytes(bytes: Uint8Array, { name, flags, method, packedSize, at }: ZipEntry): Uint8Array {
  if ((flags & 1) === 1)
    throw new PackageError("encrypted", "The file has a password. Save it as .xlsx without one.");
  if (method !== 0 && method !== 8)
    throw damaged(name, `it is packed in a way that workbooks are not (${method})`);
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || header.getUint32(at, true) !== 0x04034b50)
    throw damaged(name, "it is not where the file says");
  const from = at + 30 + header.getUint16(at + 26, true) + header.getUint16(at + 28, true);
  if (from + packedSize > bytes.length) throw damaged(name, "the file ends before it does");
  return bytes.subarray(from, from + packedSize);
}

function inflated(packed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
  const whole = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length > size) throw damaged(name, "it is larger than the file states");
    whole.set(piece, length);
    length += piece.length;
  });
  try {
    for (let from = 0; from < packed.length; from += step)
      inflate.push(packed.subarray(from, from + step), from + step >= packed.length);
  } catch (error) {
    throw error instanceof PackageError ? error : damaged(name, "it cannot be unpacked", error);
  }
  return whole.subarray(0, length);
}
