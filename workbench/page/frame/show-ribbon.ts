import { ribbonButtons } from "./ribbon-buttons";

/** Shows the buttons of the add-in's manifest in a group of the page. */
export async function showRibbon(
  group: HTMLElement,
  run: (command: string | null) => Promise<void>,
): Promise<void> {
  const answer = await fetch("/pane/manifest.xml");
  const manifest = new DOMParser().parseFromString(await answer.text(), "application/xml");
  for (const { label, tip, icon, command } of ribbonButtons(manifest)) {
    const button = document.createElement("button");
    button.type = "button";
    button.title = tip;
    if (icon !== null) button.append(iconOf(icon));
    button.append(label);
    button.addEventListener("click", () => {
      button.setAttribute("aria-busy", "true");
      void run(command).finally(() => button.removeAttribute("aria-busy"));
    });
    group.append(button);
  }
}

function iconOf(address: string): HTMLImageElement {
  const image = document.createElement("img");
  image.src = address;
  image.width = image.height = 16;
  image.alt = "";
  return image;
}
