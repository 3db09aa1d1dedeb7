import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { DOMParser } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { type DocumentModel, type Picture, writeDocx, writeHtml } from "../../src/document";
import { need } from "../../src/engine/internal";
import { onPath } from "../support/on-path";
import { documentViolations } from "../support/ooxml/violations";
import { sampleModel } from "../support/sample";
import { sampleAudit } from "./support/sample-audit";

const run = promisify(execFile);
const hasWriter = onPath("lowriter") || process.env.CI === "true";

/** Names that have broken files before: markup, an end of a CDATA section, a control character, a turned line, half a character. */
const hostile = [
  '<script>alert("1")</script>',
  "]]> & 'q'",
  "Bell\u0007",
  "\u202eturned",
  "\ud800half",
  "القاهرة",
];

let document: DocumentModel;
let docx: Uint8Array;
const drawn: Picture[] = [];

const noPng = (picture: Picture): Promise<null> => {
  drawn.push(picture);
  return Promise.resolve(null);
};

beforeAll(async () => {
  const model = sampleModel();
  const units = model.units.map((unit, u) => ({ ...unit, name: hostile[u] ?? unit.name }));
  document = sampleAudit("es", { ...model, units }).document;
  docx = await writeDocx(document, noPng);
});

const entry = (name: string): string => strFromU8(need(new Map(Object.entries(unzipSync(docx))), name));

test("the same document gives the same bytes, and has the time of the run in place of the clock's", async () => {
  expect(Buffer.compare(await writeDocx(document, noPng), docx)).toBe(0);
  expect(entry("docProps/core.xml")).toContain("2026-11-27T10:00:00Z</dcterms:created>");
  expect(entry("docProps/core.xml")).not.toMatch(/creator|lastModifiedBy/);
});

test("the schema of Word finds nothing, whatever the names are", async () => {
  expect(await documentViolations(docx)).toEqual([]);
  for (const [name, bytes] of Object.entries(unzipSync(docx)))
    if (/\.(xml|rels|svg)$/.test(name)) {
      const problems: string[] = [];
      new DOMParser({ onError: (_, problem) => problems.push(problem) }).parseFromString(
        strFromU8(bytes),
        "text/xml",
      );
      expect([name, problems]).toEqual([name, []]);
    }
});

test("a .docx has its language, repeated headers, numbered captions, alternative texts, and contents that ask nothing", () => {
  const xml = entry("word/document.xml");
  expect(entry("word/styles.xml")).toContain('w:lang w:val="es-ES"');
  const count = (pattern: RegExp): number => [...xml.matchAll(pattern)].length;
  const tables = document.blocks.filter(({ kind }) => kind === "table").length;
  const figures = document.blocks.filter(({ kind }) => kind === "figure").length;
  expect(count(/<w:tblHeader\/>/g)).toBe(tables);
  expect(count(/SEQ Tabla \\\* ARABIC/g)).toBe(tables);
  expect(count(/SEQ Figura \\\* ARABIC/g)).toBe(figures);
  expect(count(/<wp:docPr [^>]*descr="[^"]{20,}/g)).toBe(figures);
  expect(xml).not.toMatch(/w:dirty="(true|1)"/);
  expect(entry("word/settings.xml")).not.toContain("updateFields");
  // No PNG could be made here: below each figure it is said where its numbers are.
  expect(count(/Donde la figura es un cuadro gris/g)).toBe(figures);
  expect(xml).not.toMatch(/>[^<]*\{\w+\}/);
});

test("no figure is wider than the page", () => {
  const extents = [...entry("word/document.xml").matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)];
  expect(extents.length).toBe(document.blocks.filter(({ kind }) => kind === "figure").length);
  const perMillimetre = 36_000;
  for (const [, width, height] of extents) {
    expect(Number(width)).toBeLessThanOrEqual(170.5 * perMillimetre);
    expect(Number(height)).toBeLessThanOrEqual(240 * perMillimetre);
  }
});

(hasWriter ? test : test.skip)(
  "LibreOffice opens a .docx, with some pages and every caption",
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "psci-docx-"));
    try {
      await writeFile(join(folder, "audit.docx"), docx);
      await run("soffice", [
        ...[`-env:UserInstallation=file://${join(folder, "profile")}`, "--headless"],
        ...["--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, join(folder, "audit.docx")],
      ]);
      const text = await readFile(join(folder, "audit.txt"), "utf8");
      expect(text).toContain("Tabla 1. Exhibit T1");
      expect(text).toContain("Figura 1. Exhibit F1");
      expect(text).toContain('<script>alert("1")</script>');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  60_000,
);

describe("an .html file", () => {
  let html: string;
  beforeAll(() => {
    html = writeHtml(document);
  });

  test("has no script, loads nothing, and has its language", () => {
    expect(html.slice(0, 40)).toBe('<!doctype html>\n<html lang="es-ES" dir="');
    expect(/<script|<link|<img|javascript:|@import|url\(/i.exec(html)).toBeNull();
    expect(html.includes("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;")).toBe(true);
    for (const [, address] of html.matchAll(/(?:href|src)="([^"]*)"/g)) expect(address).toMatch(/^#/);
  });

  test("holds nothing that turns a line or that is no character", () => {
    // eslint-disable-next-line no-control-regex -- It is what is looked for.
    expect(/[\u0000-\u0008\u202a-\u202e]|[\ud800-\udbff](?![\udc00-\udfff])/.exec(html)).toBeNull();
  });

  test("has each anchor once, and every link leads to one", () => {
    const anchors = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const [, to] of html.matchAll(/href="#([^"]*)"/g)) expect(anchors).toContain(to);
  });

  test("has a header of each column and row, and a caption of each table", () => {
    const tables = document.blocks.filter(({ kind }) => kind === "table").length;
    expect([...html.matchAll(/<caption>/g)]).toHaveLength(tables);
    expect(html.match(/<th scope="row"/g)?.length).toBe(
      document.blocks.reduce((sum, block) => sum + (block.kind === "table" ? block.rows.length : 0), 0),
    );
    expect(html.match(/<th scope="col"/g)?.length).toBe(
      document.blocks.reduce((sum, block) => sum + (block.kind === "table" ? block.columns.length : 0), 0),
    );
  });
});
