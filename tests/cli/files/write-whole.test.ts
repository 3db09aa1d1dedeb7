import { mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { writeWhole } from "../../../src/cli/files/write-whole";
import { temporaryFolder } from "../../support/command";

const folder = temporaryFolder();
const bytes = new TextEncoder().encode("whole");

test("writeWhole(path, bytes) makes the folder, replaces a file, and leaves nothing else", async () => {
  const path = folder.file("new/file.xlsx");
  await writeWhole(path, bytes);
  await writeWhole(path, bytes);
  expect(readdirSync(folder.file("new"))).toEqual(["file.xlsx"]);
  expect(readFileSync(path, "utf8")).toBe("whole");
});

test("writeWhole(path, bytes) writes through a link, and the link stays", async () => {
  writeFileSync(folder.file("real.xlsx"), "old");
  symlinkSync(folder.file("real.xlsx"), folder.file("link.xlsx"));
  await writeWhole(folder.file("link.xlsx"), bytes);
  expect(readFileSync(folder.file("real.xlsx"), "utf8")).toBe("whole");
  expect(readlinkSync(folder.file("link.xlsx"))).toBe(folder.file("real.xlsx"));
});

test("writeWhole(path, bytes) that fails leaves no temporary file", async () => {
  mkdirSync(folder.file("file.xlsx"));
  await expect(writeWhole(folder.file("file.xlsx"), bytes)).rejects.toThrow("file.xlsx is a folder.");
  expect(readdirSync(folder.path)).toEqual(["file.xlsx"]);
});

test("writeWhole(path, bytes) that is interrupted leaves what was there, and no temporary file", async () => {
  writeFileSync(folder.file("file.xlsx"), "old");
  const exit = jest.spyOn(process, "exit").mockImplementation(() => undefined as never);
  const temporaries = () => readdirSync(folder.path).filter((name) => name.endsWith(".tmp"));
  try {
    const writing = writeWhole(folder.file("file.xlsx"), new Uint8Array(200_000_000));
    const failed = expect(writing).rejects.toThrow();
    while (temporaries().length === 0) await wait(1);
    process.emit("SIGINT", "SIGINT");
    expect(exit).toHaveBeenCalledWith(130);
    expect(temporaries()).toEqual([]);
    await failed;
  } finally {
    exit.mockRestore();
  }
  expect(readFileSync(folder.file("file.xlsx"), "utf8")).toBe("old");
});
