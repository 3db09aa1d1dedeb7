import type { Done } from "../../app/session/types";
import type { Translate } from "../strings/text";
import { roleNames } from "./role-names";

type SetUpDone = Extract<Done, { readonly what: "role" | "setUp" }>;

/** What was written of the table's columns, and what of it changes scores without having been asked for. */
export function setUpWords(done: SetUpDone, t: Translate): string {
  const said = done.what === "setUp" ? t("doneSetUp") : roleWords(done, t);
  const { turned } = done;
  return turned.length === 0
    ? said
    : `${said} ${t("doneTurned", { count: turned.length, list: turned.join(", ") })}`;
}

/** What the change of a role means for the score, before what it is called. */
function roleWords({ title, from, to }: Extract<Done, { readonly what: "role" }>, t: Translate): string {
  if (to === "indicator") return t("doneRoleIn", { column: title });
  const role = t(roleNames[to]);
  return t(from === "indicator" ? "doneRoleOut" : "doneRole", { column: title, role });
}
