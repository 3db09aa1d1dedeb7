import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { once } from "./once";

test("many that ask at the same time, and one that asks later, have what one of them made", async () => {
  let made = 0;
  const make = async (folder: string): Promise<void> => {
    made += 1;
    await new Promise((resolve) => setImmediate(resolve));
    writeFileSync(join(folder, "file.txt"), "whole");
  };
  const folders = await Promise.all([0, 1, 2].map(() => once("test-of-once", make)));
  folders.push(await once("test-of-once", make));
  expect(new Set(folders).size).toBe(1);
  expect(made).toBe(1);
  expect(readFileSync(join(folders[0] ?? "", "file.txt"), "utf8")).toBe("whole");
});

test("where making it fails, all that ask are given the reason", async () => {
  const fail = () => Promise.reject(new Error("no room"));
  await expect(once("test-of-failing", fail)).rejects.toThrow("test-of-failing was not made: Error: no room");
  await expect(once("test-of-failing", () => Promise.resolve())).rejects.toThrow("no room");
});
