/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { defaultMethod } from "../../../src/engine";
import { presets } from "../../../src/taskpane/method/presets";
import { sampleModel } from "../../support/sample";
import { openPane } from "../support/pane";
import { ready } from "../support/states";

const setting = (name: string) => screen.findByRole("combobox", { name });

test("every setting has its value and a sentence on what that does", async () => {
  await openPane(ready(sampleModel()), "Method");
  const normalisation = await setting("Normalisation");
  expect(normalisation).toHaveValue("min-max 0-100");
  expect(normalisation).toHaveAccessibleDescription(
    "The worst value becomes the lower figure, the best the upper, the others in proportion.",
  );
  expect(screen.getAllByRole("combobox")).toHaveLength(14);
});

test("units can be weighted by a denominator, which is written by its code", async () => {
  const { session, user } = await openPane(ready(sampleModel()), "Method");
  const weights = await setting("Unit weights");
  expect(weights).toHaveValue("none");
  const code = sampleModel().denominators[0]?.code ?? "";
  await user.selectOptions(weights, code);
  expect(session.calls).toEqual([["setSetting", "Unit weights", code]]);
});

test("the language of the next report is shown in the words of the pane, and written in those of the Method", async () => {
  const { session, user } = await openPane(ready(sampleModel(), { language: "es" }), "Method");
  const language = await setting("Language");
  expect(language).toHaveValue("Spanish");
  await user.selectOptions(language, "English");
  expect(session.calls).toEqual([["setSetting", "Language", "English"]]);
});

test("a chosen value is written into the Method table", async () => {
  const { session, user } = await openPane(ready(sampleModel()), "Method");
  await user.selectOptions(await setting("Aggregation"), "geometric");
  expect(session.calls).toEqual([["setSetting", "Aggregation", "geometric"]]);
});

test("figures of the user's are written in words, by Enter", async () => {
  const { session, user } = await openPane(ready(sampleModel()), "Method");
  const figures = await screen.findByRole("textbox", { name: "Normalisation, with its figures" });
  await user.clear(figures);
  await user.type(figures, "min-max 1-10{Enter}");
  expect(session.calls).toEqual([["setSetting", "Normalisation", "min-max 1-10"]]);
});

test("words that are no value are not written, and are said to be none", async () => {
  const { session, user } = await openPane(ready(sampleModel()), "Method");
  const figures = await screen.findByRole("textbox", { name: "Normalisation, with its figures" });
  await user.clear(figures);
  await user.type(figures, "min-mux{Enter}");
  expect(figures).toBeInvalid();
  expect(screen.getByText("That is no value of this setting.")).toBeInTheDocument();
  expect(session.calls).toEqual([]);
});

test("groups and units are chosen by their names", async () => {
  const { session, user } = await openPane(ready(sampleModel()), "Method");
  await user.selectOptions(await setting("Group column"), "Income tier (Income)");
  await user.selectOptions(await setting("Gap reference"), "Ambermouth (C02)");
  expect(session.calls).toEqual([
    ["setSetting", "Group column", "Income"],
    ["setSetting", "Gap reference", "C02"],
  ]);
});

test("a level with an aggregation of its own has its own line", async () => {
  const aggregation = {
    ...defaultMethod.aggregation,
    levels: { 3: { method: "geometric" as const, parameters: {} } },
  };
  const model = sampleModel({
    aggregation,
    normalisation: { method: "min-max", parameters: { lower: 1, upper: 100 } },
  });
  await openPane(ready(model), "Method");
  expect(await setting("Aggregation level 3")).toHaveValue("geometric");
});

test("a preset writes all its settings at once, and the one in force is marked", async () => {
  const { session, user } = await openPane(ready(sampleModel()), "Method");
  const preset = await screen.findByRole("button", { name: /^HDI style/ });
  expect(preset).toHaveAttribute("aria-pressed", "false");
  await user.click(preset);
  expect(session.calls).toEqual([["setSettings", presets.development(sampleModel())]]);
});

test("the report is written as values where that is chosen", async () => {
  const { session, user } = await openPane(ready(sampleModel()), "Method");
  await user.click(await screen.findByRole("radio", { name: /^Values/ }));
  await user.click(within(screen.getByRole("banner")).getByRole("button", { name: "Score" }));
  expect(session.calls).toEqual([["score", "values"]]);
});

test("in Spanish the values are Spanish, and what is written is the table's", async () => {
  const { session, user } = await openPane(ready(sampleModel()), "Método", "es-ES");
  await user.selectOptions(await setting("Agregación"), "geométrica");
  expect(session.calls).toEqual([["setSetting", "Aggregation", "geometric"]]);
});

const openOwn = async (model = sampleModel()) => {
  const opened = await openPane(ready(model), "Method");
  const title = await screen.findByText("For one indicator, level or aggregate");
  return { ...opened, title };
};

test("an indicator gets a choice of its own", async () => {
  const { session, user, title } = await openOwn();
  await user.click(title);
  await user.selectOptions(await setting("Setting"), "Outliers");
  await user.selectOptions(await setting("For"), "SA1b");
  await user.click(screen.getByRole("button", { name: "Add" }));
  expect(session.calls).toEqual([["setSetting", "Outliers SA1b", "none"]]);
});

test("an aggregation of its own is for a level or an aggregate", async () => {
  const { session, user, title } = await openOwn();
  await user.click(title);
  await user.selectOptions(await setting("Setting"), "Aggregation");
  await user.selectOptions(await setting("For"), "Level 4");
  await user.click(screen.getByRole("button", { name: "Add" }));
  expect(session.calls).toEqual([["setSetting", "Aggregation level 4", "arithmetic"]]);
});

test("a choice of its own is shown, changed, and given up", async () => {
  const byIndicator = {
    ...defaultMethod.byIndicator,
    normalisation: { SA1a: { method: "z-score" as const, parameters: {} } },
  };
  const { session, user } = await openOwn(sampleModel({ byIndicator }));
  const own = await setting("Normalisation SA1a: Data governance maturity");
  expect(own).toHaveValue("z-score");
  await user.selectOptions(own, "rank");
  const giveUp = screen.getByRole("button", { name: "Normalisation SA1a: as for all again" });
  expect(giveUp).toHaveTextContent("As for all again");
  await user.click(giveUp);
  expect(screen.getByRole("group", { name: "Another choice of its own" })).toHaveFocus();
  expect(session.calls).toEqual([
    ["setSetting", "Normalisation SA1a", "rank"],
    ["setSetting", "Normalisation SA1a", ""],
  ]);
});

test("aggregates are normalised again, without what needs goalposts or a target", async () => {
  const normalisation = { method: "goalposts" as const, parameters: { lower: 0, upper: 100 } };
  const rescaling = { levels: { 2: { method: "percentile rank" as const, parameters: {} } }, nodes: {} };
  const { session, user } = await openOwn(sampleModel({ normalisation, rescaling }));
  const own = await setting("Normalisation level 2");
  expect(own).toHaveValue("percentile rank");
  expect(within(own).queryByRole("option", { name: /^(goalposts|distance to target)/ })).toBeNull();
  expect(within(own).getByRole("option", { name: "exponential" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Normalisation level 2: do not normalise again" })).toBeVisible();
  await user.selectOptions(await setting("For"), "Level 3");
  await user.click(screen.getByRole("button", { name: "Add" }));
  expect(session.calls).toEqual([["setSetting", "Normalisation level 3", "min-max 0-100"]]);
});

test("a transformation is chosen for all, or for one indicator", async () => {
  const { session, user, title } = await openOwn();
  await user.selectOptions(await setting("Transformation"), "log");
  await user.click(title);
  await user.selectOptions(await setting("Setting"), "Transformation");
  await user.selectOptions(await setting("For"), "SA1b");
  await user.click(screen.getByRole("button", { name: "Add" }));
  expect(session.calls).toEqual([
    ["setSetting", "Transformation", "log"],
    ["setSetting", "Transformation SA1b", "none"],
  ]);
});

test("a method that names a unit begins with the first, and takes any other in words", async () => {
  const { session, user } = await openPane(ready(sampleModel()), "Method");
  await user.selectOptions(await setting("Normalisation"), "distance to reference C01");
  expect(session.calls).toEqual([["setSetting", "Normalisation", "distance to reference C01"]]);
});

test("the words of a method that names a unit can be changed", async () => {
  const normalisation = { method: "distance to reference" as const, parameters: { unit: "C10" } };
  const { session, user } = await openPane(ready(sampleModel({ normalisation })), "Method");
  expect(await setting("Normalisation")).toHaveDisplayValue("distance to reference");
  const words = await screen.findByRole("textbox", { name: "Normalisation, with its figures" });
  expect(words).toHaveValue("distance to reference C10");
  await user.clear(words);
  await user.type(words, "distance to reference C07{Enter}");
  expect(session.calls).toEqual([["setSetting", "Normalisation", "distance to reference C07"]]);
});

test("the unit that a method names is chosen by its name, and keeps the words after it", async () => {
  const normalisation = { method: "distance to reference" as const, parameters: { unit: "C10", cap: true } };
  const { session, user } = await openPane(ready(sampleModel({ normalisation })), "Method");
  const unit = await setting("Normalisation: unit");
  expect(unit).toHaveDisplayValue("Cedar Reach (C10)");
  await user.selectOptions(unit, "Ambermouth (C02)");
  expect(session.calls).toEqual([["setSetting", "Normalisation", "distance to reference C02 capped"]]);
});

test("many values stand under headings, with none before them", async () => {
  await openPane(ready(sampleModel()), "Method");
  const [none, ...headings] = (await setting("Outliers")).children;
  expect(none).toHaveTextContent("none");
  expect(headings.map((heading) => [heading.getAttribute("label"), heading.childElementCount])).toEqual([
    ["Where there are outliers: winsorise, then transform", 6],
    ["Move the outermost values inwards", 3],
    ["Transform every indicator", 6],
  ]);
});

test("while a change is written, lists keep the focus and choose nothing", async () => {
  const { session, user } = await openPane(ready(sampleModel()), "Method");
  const aggregation = await setting("Aggregation");
  aggregation.focus();
  const busy = { action: "setting", step: "Reading", share: null, cancellable: false } as const;
  act(() => session.set({ busy }));
  expect(aggregation).toBeEnabled();
  expect(aggregation).toHaveFocus();
  await user.selectOptions(aggregation, "geometric");
  expect(session.calls).toEqual([]);
  act(() => session.set({ busy: null }));
  await user.selectOptions(aggregation, "geometric");
  expect(session.calls).toEqual([["setSetting", "Aggregation", "geometric"]]);
});

test("figures that were written by Enter leave the focus in their field, with the table's words", async () => {
  const { session, user } = await openPane(ready(sampleModel()), "Method");
  const figures = await screen.findByRole("textbox", { name: "Normalisation, with its figures" });
  await user.clear(figures);
  await user.type(figures, "min-max 1 to 10{Enter}");
  const normalisation = { method: "min-max" as const, parameters: { lower: 1, upper: 10 } };
  act(() => session.set(ready(sampleModel({ normalisation }))));
  expect(figures).toHaveFocus();
  expect(figures).toHaveValue("min-max 1-10");
});
