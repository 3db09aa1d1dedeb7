import { makeStyles, tokens } from "@fluentui/react-components";
import type { TableChoice } from "../../workbook/read";
import { Choice } from "../parts/Choice";
import { Disclosure } from "../parts/Disclosure";
import { Hint } from "../parts/Hint";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import { candidatesFirst, isAboutTables } from "./table-candidates";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: "repeat(auto-fit, minmax(220px, 1fr))",
  },
});

const roles = [
  ["data", "roleData"],
  ["framework", "roleFramework"],
  ["method", "roleMethod"],
] as const;

/** Lists in which the user chooses the tables; open where the wrong tables were found, or none. */
export function TablePickers() {
  const styles = useStyles();
  const session = useSession();
  const { choice, tables, problems, busy } = useSessionState();
  const { t } = useSpeech();
  const failed = problems.some(isAboutTables);
  const listed = candidatesFirst(tables, problems);
  const choose = (role: keyof TableChoice, name: string): void =>
    void session.chooseTables({ ...choice, [role]: name === "" ? undefined : name });
  const names = (chosen: string | undefined): readonly string[] =>
    chosen === undefined || tables.includes(chosen) ? listed : [chosen, ...listed];
  return (
    <Disclosure key={String(failed)} title={t("chooseTables")} open={failed}>
      <Hint>{t("chooseTablesHint")}</Hint>
      <div className={styles.fields}>
        {roles.map(([role, title]) => (
          <Choice
            key={role}
            label={t(title)}
            value={choice[role] ?? ""}
            disabled={busy !== null}
            options={[
              { value: "", label: t("foundByItself") },
              ...names(choice[role]).map((name) => ({ value: name, label: name })),
            ]}
            onChange={(name) => choose(role, name)}
          />
        ))}
      </div>
    </Disclosure>
  );
}
