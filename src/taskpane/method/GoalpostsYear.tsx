import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Problem } from "../../workbook/problem";
import { goalpostsYearTitle } from "../../workbook/read";
import { CellLink } from "../parts/CellLink";
import { Choice } from "../parts/Choice";
import { Hint } from "../parts/Hint";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";

const useStyles = makeStyles({
  setting: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  line: { alignItems: "flex-end", columnGap: tokens.spacingHorizontalXS, display: "flex" },
  cell: { flexShrink: 0, maxWidth: "60%" },
  grow: { flexBasis: 0, flexGrow: 1, minWidth: 0 },
});

/** Whether a problem is that the year of the goalposts is not chosen, or not known: the field mends it. */
export const isAboutGoalpostsYear = ({ code }: Pick<Problem, "code">): boolean =>
  code === "goalposts-years-several" || code === "goalposts-year-unknown";

/** The year of the table Goalposts that counts, where the table has several; else nothing. */
export function GoalpostsYear() {
  const styles = useStyles();
  const session = useSession();
  const id = useId();
  const { busy, read } = useSessionState();
  const { t } = useSpeech();
  const goalposts = read?.source.goalposts;
  if (goalposts === undefined || goalposts.years.length < 2) return null;
  const { year, years } = goalposts;
  const cell = read?.source.settings[goalpostsYearTitle.title.toLowerCase()];
  return (
    <div className={styles.setting}>
      <div className={styles.line}>
        <div className={styles.grow}>
          <Choice
            label={t("goalpostsYear")}
            options={[
              ...(year === null ? [{ value: "", label: t("goalpostsYearChoose") }] : []),
              ...years.map((value) => ({ value, label: value })),
            ]}
            value={year ?? ""}
            waiting={busy !== null}
            describedBy={id}
            onChange={(value) => {
              if (value !== "") void session.setSetting(goalpostsYearTitle.title, value);
            }}
          />
        </div>
        {cell !== undefined && (
          <div className={styles.cell}>
            <CellLink cell={cell} />
          </div>
        )}
      </div>
      <Hint id={id}>{t("goalpostsYearText")}</Hint>
    </div>
  );
}
