import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableSettingsRegular } from "@fluentui/react-icons/svg/table-settings";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import type { Problem } from "../../workbook/problem";
import { CellLink } from "../parts/CellLink";
import { Hint } from "../parts/Hint";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import { helpsAgainst } from "./can-set-up";

const useStyles = makeStyles({
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    overflowWrap: "anywhere",
    paddingBlock: tokens.spacingVerticalS,
  },
  actions: {
    columnGap: tokens.spacingHorizontalXS,
    display: "flex",
    flexWrap: "wrap",
    // Aligns the text of a button without a border with the text above it.
    "& > :first-child": { paddingInlineStart: 0 },
  },
});

/** One problem: what is wrong, what to do, its cell, and buttons that fix it or set the table up where that helps. */
export function ProblemItem({ problem }: { readonly problem: Problem }) {
  const styles = useStyles();
  const session = useSession();
  const state = useSessionState();
  const { t, problemWords } = useSpeech();
  const { message, remedy } = problemWords(problem);
  const fixable = session.canFix(problem);
  const settable = helpsAgainst(problem, state);
  return (
    <li className={styles.item}>
      <Body1>{message}</Body1>
      <Hint>{remedy}</Hint>
      {(problem.cell !== null || fixable || settable) && (
        <div className={styles.actions}>
          {problem.cell !== null && <CellLink cell={problem.cell} />}
          {fixable && (
            <Button
              size="small"
              appearance="subtle"
              icon={<WrenchRegular />}
              aria-label={t("fixProblem", { problem: message })}
              disabledFocusable={state.busy !== null}
              onClick={() => void session.fix(problem)}
            >
              {t("fix")}
            </Button>
          )}
          {settable && (
            <Button
              size="small"
              appearance="subtle"
              icon={<TableSettingsRegular />}
              disabledFocusable={state.busy !== null}
              onClick={() => void session.setUpTable()}
            >
              {t("setUp")}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
