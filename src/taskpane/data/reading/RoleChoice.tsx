import { Dropdown, Option, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { columnRoles, type ColumnRole, type ReadColumn } from "../../../workbook/read";
import { roleNames } from "../../frame/role-names";
import { useSession, useSessionState } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";
import { columnTitle } from "./column-title";

const useStyles = makeStyles({
  // As wide as its place: the minimum width of the list is more than a narrow pane has.
  list: { alignSelf: "start", minWidth: 0, width: "100%", "& > button": { whiteSpace: "nowrap" } },
});

/**
 * The role of a column, which the user can change. Not the browser's own list: there, an arrow key alone would write the
 * next role into the workbook.
 */
export function RoleChoice({ column }: { readonly column: ReadColumn }) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { t } = useSpeech();
  const [wanted, setWanted] = useState<ColumnRole | null>(null);
  const shown = wanted ?? column.role;
  const choose = (text: string | undefined): void => {
    const role = columnRoles.find((one) => one === text);
    if (role === undefined || role === column.role || busy !== null) return;
    setWanted(role);
    void session.setRole(column, role).finally(() => setWanted(null));
  };
  return (
    <Dropdown
      className={styles.list}
      size="small"
      aria-label={t("roleOf", { column: columnTitle(column, t) })}
      aria-disabled={busy !== null}
      value={t(roleNames[shown])}
      selectedOptions={[shown]}
      onOptionSelect={(_, { optionValue }) => choose(optionValue)}
    >
      {columnRoles.map((role) => (
        <Option key={role} value={role}>
          {t(roleNames[role])}
        </Option>
      ))}
    </Dropdown>
  );
}
