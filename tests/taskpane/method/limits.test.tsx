/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { limitSettings } from "../../../src/workbook/read";
import { sampleModel } from "../../support/sample";
import { openPane } from "../support/pane";
import { ready } from "../support/states";

test("every limit has a field with its usual figure; a wrong figure is not written, an empty field takes a limit out", async () => {
  const { session, user } = await openPane(ready(sampleModel({ limits: { weak: 0.25 } })), "Método", "es-ES");
  // Open, because the Method states one.
  const weak = await screen.findByRole("textbox", { name: "Límite débil" });
  expect(weak).toHaveValue("0,25");
  expect(screen.getAllByRole("textbox", { name: /^Límite / })).toHaveLength(limitSettings.length);
  const redundant = screen.getByRole("textbox", { name: "Límite redundante" });
  expect(redundant).toHaveAttribute("placeholder", "habitual 0,9");
  await user.type(redundant, "1,5{Enter}");
  expect(redundant).toBeInvalid();
  expect(screen.getByText("Escriba un número de 0 a 1.")).toBeVisible();
  await user.clear(redundant);
  await user.type(redundant, "0,85{Enter}");
  await user.clear(weak);
  await user.tab();
  expect(session.calls).toEqual([
    ["setSetting", "Limit redundant", "0,85"],
    ["setSetting", "Limit weak", ""],
  ]);
});
