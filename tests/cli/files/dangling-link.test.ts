import { existsSync, lstatSync, symlinkSync, writeFileSync } from "node:fs";
import { command, temporaryFolder } from "../../support/command";
import { measuredExamplePath as example } from "../../support/measured-example";

const folder = temporaryFolder();

test.each([["score", example, "--out"], ["start", example, "--out"], ["template"]])(
  "psci %s does not write onto a link to nothing",
  async (...args) => {
    const link = folder.file("out.xlsx");
    symlinkSync(folder.file("nowhere.xlsx"), link);
    const { code, error } = await command(...args, link);
    expect(code).toBe(2);
    expect(error).toContain(`${link} is a link to something that does not exist. Nothing was written.`);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(existsSync(folder.file("nowhere.xlsx"))).toBe(false);
  },
);

test("a link to a file is written through, as before", async () => {
  writeFileSync(folder.file("there.xlsx"), "");
  symlinkSync(folder.file("there.xlsx"), folder.file("out.xlsx"));
  const { code } = await command("score", example, "--out", folder.file("out.xlsx"), "--quiet");
  expect(code).toBe(0);
  expect(lstatSync(folder.file("out.xlsx")).isSymbolicLink()).toBe(true);
}, 60_000);
