import { createRoot } from "react-dom/client";
import { parseModel } from "../../../src/engine";
import { Pane } from "../../../src/taskpane/Pane";
import { requestTab } from "../../../src/taskpane/frame/tab-request";
import type { TabName } from "../../../src/taskpane/frame/tab-name";
import { fakeSession } from "../support/fake-session";
import { speechFor } from "../support/speech";
import { scenario, type Scenario } from "./scenarios";

/** What the tests put into the page before it loads. */
export interface HarnessSettings {
  readonly model: string;
  readonly scenario: Scenario;
  readonly tab: TabName;
  readonly locale: string;
}

declare global {
  interface Window {
    harness: HarnessSettings;
    openTab: typeof requestTab;
  }
}

const { model: text, scenario: name, tab, locale } = window.harness;
const parsed = parseModel(JSON.parse(text));
if (!parsed.ok) throw new Error("The harness was given no model.");
const place = document.getElementById("pane");
if (!place) throw new Error("The harness page has no pane.");
requestTab(tab);
window.openTab = requestTab;
createRoot(place).render(
  <Pane session={fakeSession(scenario(name, parsed.model))} speech={speechFor(locale)} />,
);
