import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { command, temporaryFolder } from "../support/command";

const example = join(__dirname, "../../examples/technology-achievement.xlsx");
const folder = temporaryFolder();

test("psci report writes an audit for browsers, in the language that was asked for, with the settings of the Method", async () => {
  const target = folder.file("audit.html");
  const { code, out } = await command("report", example, "--out", target, "--language", "es");
  expect([code, out]).toEqual([0, `Audit: ${target}\n`]);
  const html = await readFile(target, "utf8");
  expect(html.slice(0, 37)).toBe('<!doctype html>\n<html lang="es-ES" di');
  expect(html.includes("1000 réplicas, semilla 1")).toBe(true);
  for (const id of ["Tabla 1.", "Figura 1.", "Por escribir."])
    expect([id, html.includes(id)]).toEqual([id, true]);
}, 60_000);

test("psci report writes an audit for Word, with a PNG beside each figure", async () => {
  const target = folder.file("audit.docx");
  const { code } = await command("report", example, "--out", target, "--quiet", "--threads", "1");
  expect(code).toBe(0);
  const pictures = Object.keys(unzipSync(await readFile(target))).filter((name) =>
    /media\/.+\.png$/.test(name),
  );
  expect(pictures.length).toBeGreaterThan(4);
}, 60_000);

test("a document that exists is kept, because people write in it, unless it is to be replaced", async () => {
  const target = folder.file("audit.html");
  await writeFile(target, "written by people");
  const kept = await command("report", example, "--out", target);
  expect([kept.code, kept.out]).toEqual([2, ""]);
  expect(kept.error).toContain("somebody may have written in it");
  expect(await readFile(target, "utf8")).toBe("written by people");
});

test.each(["audit.pdf", "audit", "audit.xlsx"])("%s is no document", async (name) => {
  const { code, error } = await command("report", example, "--out", folder.file(name));
  expect(code).toBe(2);
  expect(error).toContain("does not end in .docx or .html");
});

test("an index that is not there is refused with the codes of those that are", async () => {
  const { code, error } = await command("report", example, "--out", folder.file("a.docx"), "--index", "NOPE");
  expect([code, error]).toEqual([
    2,
    "psci: There is no index called NOPE, or it has no scores. Use one of: TAI.\n",
  ]);
});

test("an input that cannot be scored says why", async () => {
  const input = folder.file("data.csv");
  await writeFile(input, "Name,A\nOne,x\nTwo,y\n");
  const { code, error } = await command("report", input, "--out", folder.file("a.docx"));
  expect(code).toBe(2);
  expect(error).toContain("could not be scored");
});
