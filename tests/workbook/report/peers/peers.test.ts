import { median, peerSets } from "../../../../src/engine";
import { planReport, type ReportInput } from "../../../../src/workbook/report";
import { contextOf } from "../../../../src/workbook/report/context/context";
import { plannedSheet, scoredInput } from "../../../support/planned-report";
import { smallIndex } from "../../../support/small-index";
import { recalculateTexts, testWithLibreOffice } from "../../../support/libreoffice";
import { compareTexts } from "../../../support/recalculated";

const stated = { Peers: "3", "Peers by": "Size; A1a 2", "Gap reference": "peers" };
const inputOf = async (
  method: Readonly<Record<string, string>>,
  more: Partial<ReportInput> = {},
): Promise<ReportInput> => ({ ...(await scoredInput(await smallIndex(method))), ...more });
const keysOf = (input: ReportInput): readonly string[] => planReport(input).sheets.map(({ key }) => key);
const block = (input: ReportInput, name: string) => {
  const found = plannedSheet(planReport(input), "Peers").blocks.find(
    (one) => one.name === `PSCI_Peers_${name}`,
  );
  if (!found) throw new Error(`no ${name}`);
  return found.cells.slice(-input.model.units.length).map((row) => row.map(({ value }) => value));
};

test("the sheet is there with the sheets of decisions, and where peers are compared with", async () => {
  expect(keysOf(await inputOf({}))).not.toContain("Peers");
  expect(keysOf(await inputOf({ "Gap reference": "peers" }))).toContain("Peers");
  expect(keysOf(await inputOf({ Peers: "2" }))).toContain("Peers");
  expect(keysOf(await inputOf({}, { decisions: true }))).toContain("Peers");
});

test("it names the peers of each unit, and their places in the tables", async () => {
  const input = await inputOf(stated);
  const codes = block(input, "Table");
  const places = block(input, "Places");
  peerSets(input.model).forEach((set, i) => {
    expect(codes[i]?.filter((code) => code !== "")).toEqual(
      Array.from(set, (unit) => input.model.units[unit]?.code),
    );
    expect(places[i]?.filter((place) => place !== null)).toEqual(Array.from(set, (unit) => unit + 1));
  });
});

test("Profile compares with the median of the stated peers, without the unit itself", async () => {
  const input = await inputOf({ ...stated, "Gap reference": "target" });
  const levels = plannedSheet(planReport(input), "Profile").blocks.find(
    ({ name }) => name === "PSCI_Profile_Levels",
  );
  const root = contextOf(input).layout.indexes[0]?.root ?? -1;
  const scores = input.results.scores[root] ?? new Float64Array();
  const peers = peerSets(input.model)[0] ?? new Int32Array();
  expect(levels?.cells[2]?.[2]?.value).toBe(median(Float64Array.from(peers, (unit) => scores[unit] ?? NaN)));
});

testWithLibreOffice("LibreOffice computes the same, and so with the sheets of decisions", async () => {
  const files: Uint8Array[] = [];
  for (const method of [stated, { "Group column": "Region", "Gap reference": "peers" }]) {
    const workbook = await smallIndex(method);
    await workbook.draw(planReport({ ...(await scoredInput(workbook)), decisions: true }));
    files.push(await workbook.save());
  }
  const texts = await recalculateTexts(files);
  for (const [k, file] of files.entries())
    expect((await compareTexts(file, texts[k] ?? new Map())).differences).toEqual([]);
});
