import { zipSync } from "fflate";
import { closePackage, openPackage, PackageError } from "../../../src/file/package";
import { plainWorkbook } from "./support/workbooks";

const refusal = (bytes: Uint8Array): string => {
  try {
    openPackage(bytes);
  } catch (error) {
    if (error instanceof PackageError) return error.code;
  }
  return "none";
};

test("a package that is closed and opened has the same parts, byte for byte", () => {
  const parts = plainWorkbook();
  parts["xl/media/image1.png"] = Uint8Array.of(137, 80, 78, 71, 0, 255);
  const again = openPackage(closePackage(parts));
  expect(Object.keys(again).sort()).toEqual(Object.keys(parts).sort());
  for (const [name, bytes] of Object.entries(parts))
    expect(Buffer.from(again[name] ?? []).equals(Buffer.from(bytes))).toBe(true);
});

test("the same parts give the same file, content types first", () => {
  const parts = plainWorkbook();
  const bytes = closePackage(parts);
  expect(closePackage(parts)).toEqual(bytes);
  expect(Object.keys(openPackage(bytes)).slice(0, 2)).toEqual(["[Content_Types].xml", "_rels/.rels"]);
});

test("a file with a password is refused as encrypted", () =>
  expect(refusal(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1))).toBe("encrypted"));

test.each([
  ["text", new TextEncoder().encode("City,Score\n")],
  ["nothing", new Uint8Array(0)],
  ["another zip archive", zipSync({ "readme.txt": Uint8Array.of(65) })],
])("%s is refused as no workbook", (_, bytes) => expect(refusal(bytes)).toBe("not-a-workbook"));
