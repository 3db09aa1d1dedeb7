import { PackageError } from "../../src/file";
import { findExcelizeAt } from "../../src/file/excelize";
import { chooseFile, downloadFile } from "./files/choose-file";
import { addressOf, appearanceOf, languages, themes, type Appearance } from "./frame/appearance";
import { makeDivider } from "./frame/divider";
import { PaneFrame } from "./frame/pane-frame";
import { makeSwitch } from "./frame/switch-areas";
import { showRibbon } from "./frame/show-ribbon";
import { startCalculator } from "./grid/calculator";
import { addCustomFunctions } from "./grid/custom-functions";
import { element } from "./page-element";
import { Workbench } from "./workbench";

const example = "capabilities.xlsx";

declare global {
  interface Window {
    /** For the console and for tests of the whole page. */
    workbench?: Workbench;
  }
}

/** Starts the workbench with the example open. */
export async function startWorkbench(): Promise<void> {
  findExcelizeAt("/packages/excelize-wasm/excelize.wasm.gz");
  const appearance = appearanceOf(window.location.search);
  makeDivider(element("divider"), element("pane"));
  showChoices(appearance);
  const pane = new PaneFrame(
    element("pane"),
    appearance,
    makeSwitch({ grid: element("grid"), pane: element("pane") }),
  );
  const show = (sentence: string): void => {
    element("message").textContent = sentence;
  };
  const workbench = new Workbench("grid", startCalculator(show), pane);
  makeFileButtons(workbench);
  const answer = await fetch(`/examples/${example}`);
  await open(workbench, new Uint8Array(await answer.arrayBuffer()), example);
  await addCustomFunctions(workbench.program, () => pane.host, show);
  await showRibbon(element("commands"), async (command) => {
    if (command === null) pane.show(true);
    else await pane.host.runCommand(command);
  });
  window.workbench = workbench;
}

async function open(workbench: Workbench, bytes: Uint8Array, name: string): Promise<void> {
  await workbench.open(bytes, name);
  element("file-name").textContent = name;
}

function makeFileButtons(workbench: Workbench): void {
  onClick("open", async () => {
    const file = await chooseFile(element("chosen-file", HTMLInputElement));
    if (file !== null) await open(workbench, new Uint8Array(await file.arrayBuffer()), file.name);
  });
  onClick("save", async () => downloadFile(await workbench.save(), workbench.opened.name));
}

/** Runs the action of a button, and shows a failure in the page. */
function onClick(id: string, action: () => Promise<void>): void {
  const message = element("message");
  element(id).addEventListener("click", () => {
    message.textContent = "";
    action().catch((error: unknown) => {
      message.textContent = error instanceof Error ? error.message : String(error);
      if (!(error instanceof PackageError)) throw error;
    });
  });
}

/** A choice reloads the page, because Office reports its language and colours to an add-in only once. */
function showChoices(appearance: Appearance): void {
  const choices = { theme: themes, language: languages } as const;
  for (const [name, words] of Object.entries(choices)) {
    const select = element(name, HTMLSelectElement);
    for (const [value, label] of Object.entries(words)) select.add(new Option(label, value));
    select.value = appearance[name as keyof Appearance]; // the names of the choices are those of an appearance
    select.addEventListener("change", () => {
      window.location.search = addressOf(appearanceOf(addressOf({ ...appearance, [name]: select.value })));
    });
  }
}
