import type { Done } from "../../app/session";
import type { Translate } from "../strings/text";
import { roleNames } from "./role-names";

type SetUpDone = Extract<Done, { readonly what: "role" | "setUp" }>;

/** What was written about the columns, and which directions changed although the user did not choose them. */
export function setUpWords(done: SetUpDone, t: Translate): string {
  const words = done.what === "setUp" ? t("doneSetUp") : roleWords(done, t);
  const { turned } = done;
  return turned.length === 0
    ? words
    : `${words} ${t("doneTurned", { count: turned.length, list: turned.join(", ") })}`;
}

/** What a change of role means for the score; then the name of the role. */
function roleWords({ title, from, to }: Extract<Done, { readonly what: "role" }>, t: Translate): string {
  if (to === "indicator") return t("doneRoleIn", { column: title });
  const role = t(roleNames[to]);
  return t(from === "indicator" ? "doneRoleOut" : "doneRole", { column: title, role });
}
