/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { sampleModel } from "../../support/sample";
import { openPane } from "../support/pane";
import { ready } from "../support/states";

const root = sampleModel().framework.find(({ parent }) => parent === null)?.code ?? "";
const gate = {
  node: root,
  element: "SA1b",
  passes: "at least",
  limit: 2,
  cap: 40,
  missing: "passes",
} as const;

test("a gate is added to an aggregate as a text, and one that is not understood is not", async () => {
  const { session, user } = await openPane(ready(sampleModel()), "Method");
  await user.click(await screen.findByText("For one indicator, level or aggregate"));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Setting" }), "Gate");
  await user.selectOptions(await screen.findByRole("combobox", { name: "For" }), root);
  const value = await screen.findByRole("textbox", { name: "Value" });
  const add = screen.getByRole("button", { name: "Add" });
  expect(value).toHaveAttribute("placeholder", "C10 at least 50, else 40");
  await user.type(value, "SA1b over 2");
  await user.click(add);
  expect(value).toBeInvalid();
  expect(screen.getByText("This is not understood. Write it as: C10 at least 50, else 40")).toBeVisible();
  await user.clear(value);
  await user.type(value, "SA1b at least 2, else 40");
  await user.click(add);
  expect(session.calls).toEqual([["setSetting", `Gate ${root}`, "SA1b at least 2, else 40"]]);
  expect(value).toHaveValue("");
});

test("a gate is shown in the pane's language, changed by Enter, and removed", async () => {
  const { session, user } = await openPane(ready(sampleModel({ gates: [gate] })), "Método", "es-ES");
  const value = await screen.findByRole("textbox", { name: new RegExp(`^Condición ${root}`) });
  expect(value).toHaveValue("SA1b al menos 2, si no 40");
  await user.clear(value);
  await user.type(value, "SA1b al menos 3{Enter}");
  await user.click(screen.getByRole("button", { name: `Condición ${root}: quitar` }));
  expect(session.calls).toEqual([
    ["setSetting", `Gate ${root}`, "SA1b al menos 3"],
    ["setSetting", `Gate ${root}`, ""],
  ]);
});

test("classes have a line where there are none yet", async () => {
  const { session, user } = await openPane(ready(sampleModel()), "Method");
  const classes = await screen.findByRole("textbox", { name: "Classes" });
  expect(classes).toHaveValue("");
  await user.type(classes, "low from 0; high from 50{Enter}");
  expect(session.calls).toEqual([["setSetting", "Classes", "low from 0; high from 50"]]);
});
