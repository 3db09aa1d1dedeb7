/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { serialiseModel } from "../../../src/engine";
import { sampleModel } from "../../support/sample";
import { readEdition } from "../../../src/taskpane/assess/rounds/read-edition";
import "../support/few-styles";
import { openPane } from "../support/pane";
import { indexOfRounds } from "../support/rounds";
import { ready } from "../support/states";

const model = sampleModel();
const index = indexOfRounds(model);
const heavier = {
  ...index.model,
  framework: index.model.framework.map((node) => (node.code === "SA" ? { ...node, weight: 3 } : node)),
};
const file = (content: string, name = "2024.json") => ({
  name,
  size: content.length,
  text: () => Promise.resolve(content),
});
const exported = (round: string | null) =>
  JSON.stringify({
    version: "1",
    model: JSON.parse(serialiseModel(heavier)) as unknown,
    assessment: { rated: ["SA1a"], round },
  });

/** jsdom has no `text` of a file. */
const asFile = (content: string, name: string): File =>
  Object.assign(new File([content], name, { type: "application/json" }), {
    text: () => Promise.resolve(content),
  });

async function open(locale?: string) {
  const isSpanish = locale === "es-ES";
  const opened = await openPane(ready(model, { index }), isSpanish ? "Evaluar" : "Assess", locale);
  await opened.user.click(screen.getByRole("tab", { name: isSpanish ? "Rondas" : "Rounds" }));
  return opened;
}

test("the round before is compared; a unit's change is said, with its parts", async () => {
  const { user } = await open();
  expect(await screen.findByText("2025 is compared with 2026.")).toBeInTheDocument();
  expect(screen.getByText(/of 59 units that are in both have another rank/)).toBeInTheDocument();
  const parts = screen.getByRole("region", { name: "Parts of one unit" });
  await user.selectOptions(within(parts).getByRole("combobox", { name: "Unit" }), "Quillan");
  expect(within(parts).getByText(/^Quillan: rank \d+ to \d+ \(/)).toBeInTheDocument();
  await user.click(within(parts).getByRole("button", { name: "Show as table" }));
  const rows = within(parts).getAllByRole("row");
  expect(rows.slice(1).map((row) => within(row).getByRole("rowheader").textContent)).toEqual([
    "New performance",
    "Other units",
  ]);
});

test("the levels of both rounds are shown on demand, with their raters", async () => {
  const { user } = await open("es-ES");
  await user.click(await screen.findByRole("button", { name: "Mostrar los niveles" }));
  expect(await screen.findByText(/^Las dos rondas se pueden comparar/)).toBeInTheDocument();
  expect(screen.getAllByText("Ana, Cleo").length).toBeGreaterThan(20);
});

test("an earlier edition is loaded from a file, and left again", async () => {
  const { user } = await open();
  const input = screen.getByLabelText("Load an earlier edition", { selector: "input" });
  await user.upload(input, asFile(exported("2025"), "2024.json"));
  expect(await screen.findByText("2024.json is compared with this index.")).toBeInTheDocument();
  expect(screen.getAllByText("Weights").length).toBeGreaterThan(1);
  await user.click(screen.getByRole("button", { name: "Compare with the round before" }));
  expect(await screen.findByText("2025 is compared with 2026.")).toBeInTheDocument();
});

test("a file that cannot be used is refused in words, and what was shown stays", async () => {
  const { user } = await open();
  const input = screen.getByLabelText("Load an earlier edition", { selector: "input" });
  await user.upload(input, asFile("not JSON", "x.json"));
  expect(await screen.findByText(/^x.json is no JSON file/)).toBeInTheDocument();
  await user.upload(input, asFile('{"model":{"units":[]}}', "y.json"));
  expect(await screen.findByText(/^y.json holds no index that can be used: \S/)).toBeInTheDocument();
  expect(screen.getByText("2025 is compared with 2026.")).toBeInTheDocument();
});

test("readEdition(file) takes exports and plain models, and refuses what is huge, hostile or no model", async () => {
  const read = await readEdition(file(exported("2025")));
  expect(read).toMatchObject({ ok: true, edition: { name: "2024.json", assessment: { round: "2025" } } });
  expect(await readEdition(file(serialiseModel(heavier)))).toMatchObject({ ok: true });
  expect(await readEdition({ ...file("{}"), size: 6e7 })).toMatchObject({ ok: false, why: "tooLarge" });
  const gone = { ...file("{}"), text: () => Promise.reject(new Error("gone")) };
  expect(await readEdition(gone)).toMatchObject({ ok: false, why: "notRead" });
  for (const text of ["null", "[]", '{"__proto__":{"model":1}}', '{"model":null}', "1e400"])
    expect(await readEdition(file(text))).toMatchObject({ ok: false, why: "noModel" });
  expect(await readEdition(file("[".repeat(1e5)))).toMatchObject({ ok: false, why: "noJson" });
});
