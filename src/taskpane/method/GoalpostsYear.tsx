import type { Problem } from "../../workbook/problem";
import { goalpostsYearTitle } from "../../workbook/read";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import { ListedField } from "./ListedField";

/** Whether a problem is that the year of the goalposts is not chosen, or not known: the field mends it. */
export const isAboutGoalpostsYear = ({ code }: Pick<Problem, "code">): boolean =>
  code === "goalposts-years-several" || code === "goalposts-year-unknown";

/** The year of the table Goalposts that counts, where the table has several; else nothing. */
export function GoalpostsYear() {
  const session = useSession();
  const { read } = useSessionState();
  const { t } = useSpeech();
  const goalposts = read?.source.goalposts;
  if (goalposts === undefined || goalposts.years.length < 2) return null;
  const { year, years } = goalposts;
  const cell = read?.source.settings[goalpostsYearTitle.title.toLowerCase()];
  return (
    <ListedField
      label={t("goalpostsYear")}
      options={[
        ...(year === null ? [{ value: "", label: t("goalpostsYearChoose") }] : []),
        ...years.map((value) => ({ value, label: value })),
      ]}
      value={year ?? ""}
      cell={cell}
      hint={t("goalpostsYearText")}
      onChange={(value) => {
        if (value !== "") void session.setSetting(goalpostsYearTitle.title, value);
      }}
    />
  );
}
