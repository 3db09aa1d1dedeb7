import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { command, temporaryFolder } from "../../support/command";

const folder = temporaryFolder();

/** Twelve units and four indicators, in two groups; one has a name that is no name of a file, one has no figures. */
const csv = [
  "Code,Name,Region,A,B,C,D",
  ...Array.from({ length: 12 }, (_, u) => {
    const name = u === 3 ? "../Out/side" : `Town ${u + 1}`;
    const figures = u === 11 ? ["", "", "", ""] : [u, (u * 7) % 12, (u * 5) % 12, 12 - u];
    return [`T${u + 1}`, name, u % 2 === 0 ? "North" : "South", ...figures].join(",");
  }),
].join("\n");

let input: string;
beforeEach(async () => {
  input = folder.file("towns.csv");
  await writeFile(input, csv);
});

test("psci briefs writes a brief for each unit, one for funders, and a page whose links lead to them", async () => {
  const out = folder.file("briefs");
  const { code, out: said } = await command(
    "briefs",
    input,
    "--out",
    out,
    "--no-runs",
    "--quiet",
    "--format",
    "html",
  );
  expect([code, said]).toEqual([0, ""]);
  const files = await readdir(out);
  expect(files).toHaveLength(14);
  expect(files).toContain("Out-side-T4.html");
  expect(await readdir(folder.path)).toEqual(["briefs", "towns.csv"]);
  const page = await readFile(join(out, "index.html"), "utf8");
  const links = [...page.matchAll(/href="\.\/([^"]+)"/g)].map(([, link = ""]) => decodeURIComponent(link));
  expect(links.sort()).toEqual(files.filter((file) => file !== "index.html").sort());
  const own = await readFile(join(out, "Town-2-T2.html"), "utf8");
  expect(own).toContain("No runs were made with other choices");
  expect(await readFile(join(out, "Town-12-T12.html"), "utf8")).toContain("Town 12 has no score");
});

test("briefs for Word have their pictures; with the runs of the Method they have ranges, in the language asked for", async () => {
  const out = folder.file("one");
  const args = ["--out", out, "--unit", "t5", "--language", "Spanish", "--threads", "1"];
  const { code, out: said } = await command("briefs", input, ...args);
  expect([code, said]).toEqual([0, `Briefs: 2 files in ${out}.\n`]);
  expect(await readdir(out)).toEqual(["Town-5-T5.docx", "Town-5-T5.html"]);
  const html = await readFile(join(out, "Town-5-T5.html"), "utf8");
  expect(html).toMatch(/En el 90 % de 1000 réplicas/);
  const pictures = Object.keys(unzipSync(await readFile(join(out, "Town-5-T5.docx")))).filter((name) =>
    name.endsWith(".png"),
  );
  expect(pictures).toHaveLength(2);
}, 60_000);

test("a group alone has its briefs and its page, and none for funders", async () => {
  const out = folder.file("north");
  const { code } = await command(
    "briefs",
    input,
    "--out",
    out,
    "--group",
    "north",
    "--no-runs",
    "--quiet",
    "--format",
    "html",
  );
  expect(code).toBe(0);
  expect((await readdir(out)).filter((file) => /^(funder|index)/.test(file))).toEqual(["index.html"]);
  expect(await readdir(out)).toHaveLength(7);
});

test("briefs that exist are kept, because people write in them, unless they are to be replaced", async () => {
  const out = folder.file("briefs");
  await mkdir(out);
  await writeFile(join(out, "Town-5-T5.html"), "written by people");
  const args = ["briefs", input, "--out", out, "--no-runs", "--format", "html"];
  const kept = await command(...args);
  expect([kept.code, kept.out]).toEqual([2, ""]);
  expect(kept.error).toContain("has briefs already: Town-5-T5.html. Nothing was changed");
  expect(await readdir(out)).toEqual(["Town-5-T5.html"]);
  expect((await command(...args, "--replace")).code).toBe(0);
  expect(await readFile(join(out, "Town-5-T5.html"), "utf8")).toContain("<!doctype html>");
});

test("a brief that cannot be written is named, the others are written, and the exit code says so", async () => {
  const out = folder.file("briefs");
  await mkdir(join(out, "Town-5-T5.html"), { recursive: true });
  const args = ["briefs", input, "--out", out, "--no-runs", "--format", "html", "--replace"];
  const { code, error } = await command(...args);
  expect(code).toBe(1);
  expect(error).toContain("Town-5-T5.html");
  expect(await readdir(out)).toHaveLength(14);
  expect(await readFile(join(out, "index.html"), "utf8")).not.toContain("Town-5-T5.html");
});

test.each([
  ["a unit", ["--unit", "Nowhere"], "There is no unit called Nowhere. Use one of: T1, T2"],
  ["a group", ["--group", "East"], "No unit has the group label East. Use one of: North, South."],
  [
    "a unit that is not in the group",
    ["--unit", "T1", "--group", "South"],
    "None of these units has this group label.",
  ],
  ["an index", ["--index", "NOPE"], "There is no index called NOPE"],
  ["a format", ["--format", "pdf"], "Allowed choices are docx, html, both"],
])("%s that is not there is refused with what there is", async (_, args, message) => {
  const { code, error } = await command(
    "briefs",
    input,
    "--out",
    folder.file("briefs"),
    "--no-runs",
    ...args,
  );
  expect(code).toBe(2);
  expect(error).toContain(message);
});

test("a file in place of the folder is refused", async () => {
  const { code, error } = await command("briefs", input, "--out", input, "--no-runs", "--format", "html");
  expect(code).toBe(2);
  expect(error).toContain("is not a folder");
  expect(await readFile(input, "utf8")).toBe(csv);
});
