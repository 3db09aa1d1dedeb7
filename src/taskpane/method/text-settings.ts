import type { Model } from "../../engine";
import { settingOf, type Setting } from "../../workbook/read";
import { ownTitles, textTitles, type OwnTitle, type TextTitle } from "./own-settings";

/** Whether the value of a setting is written as a text: conditions, points, classes. */
export const isText = ({ id }: Pick<Setting, "id">): boolean => textIds.has(id);

const textIds: ReadonlySet<Setting["id"]> = new Set(["gates", "bonus", "malus", "classes"]);

export const isTextTitle = (title: OwnTitle | TextTitle): title is TextTitle =>
  !ownTitles.some((own) => own === title) && textTitles.some((own) => own === title);

/** Whether the Method table understands a text as the value of such a setting: "Gate PSCI". */
export function isUnderstood({ framework, method }: Model, title: string, words: string): boolean {
  const setting = settingOf(title, (text) => {
    const wanted = text.trim().toLowerCase();
    return framework.find(({ code, name }) => [code, name].some((own) => own.toLowerCase() === wanted))?.code;
  });
  return (setting?.set(method, words) ?? null) !== null;
}
