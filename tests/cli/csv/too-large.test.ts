import { writeFileSync } from "node:fs";
import { command, temporaryFolder } from "../../support/command";

const folder = temporaryFolder();

test("a table of more fields than are read is refused by that limit, before anything is made of it", async () => {
  const [columns, rows] = [10_000, 501];
  const header = ["Name", ...Array.from({ length: columns - 1 }, (_, j) => `i${j}`)].join(",");
  const line = (i: number): string => `u${i}${",1".repeat(columns - 1)}`;
  const path = folder.file("data.csv");
  writeFileSync(path, [header, ...Array.from({ length: rows - 1 }, (_, i) => line(i))].join("\n"));
  const { code, error } = await command("score", path, "--json");
  expect(code).toBe(2);
  expect(error).toContain("data.csv has 5,010,000 fields (501 rows of 10000); at most 5,000,000 are read.");
}, 60_000);
