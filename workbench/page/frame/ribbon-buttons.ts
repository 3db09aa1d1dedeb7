/** A button of the add-in's ribbon, from its manifest. */
export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** Address of its smallest icon; null without one. */
  readonly icon: string | null;
  /** The name of its command; null where it opens the pane. */
  readonly command: string | null;
}

/** The buttons of a manifest, in order. */
export function ribbonButtons(manifest: Document): readonly RibbonButton[] {
  const resources = new Map(
    [...manifest.querySelectorAll("Resources *")].map((entry) => [
      entry.getAttribute("id"),
      entry.getAttribute("DefaultValue") ?? "",
    ]),
  );
  const resource = (element: Element | null | undefined): string | null =>
    resources.get(element?.getAttribute("resid") ?? null) ?? null;
  return [...manifest.querySelectorAll("Control")]
    .filter((control) => control.getAttribute("xsi:type") === "Button")
    .map((control) => ({
      label: resource(control.querySelector(":scope > Label")) ?? "",
      tip: resource(control.querySelector("Supertip > Description")) ?? "",
      icon: resource(control.querySelector("Icon > *")),
      command: control.querySelector("Action > FunctionName")?.textContent ?? null,
    }));
}
