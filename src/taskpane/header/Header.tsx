import { Button, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import { indexName } from "./index-name";
import { PrimaryAction } from "./PrimaryAction";
import { RunningAction } from "./RunningAction";
import { openProblems, stateLine } from "./state-line";
import { StateSign } from "./StateSign";
import type { TabName } from "../frame/tab-name";
import type { ReportMode } from "../../app";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalL,
  },
  top: {
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    display: "flex",
    flexWrap: "wrap",
    rowGap: tokens.spacingVerticalS,
  },
  // With less room than this beside the buttons, the name has its own line.
  words: {
    display: "flex",
    flexBasis: "120px",
    flexDirection: "column",
    flexGrow: 1,
    gap: "2px",
    minWidth: 0,
  },
  name: {
    margin: 0,
    display: "-webkit-box",
    overflow: "hidden",
    overflowWrap: "anywhere",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 3,
  },
  state: { alignItems: "center", columnGap: tokens.spacingHorizontalS, display: "flex", flexWrap: "wrap" },
  line: { alignItems: "center", columnGap: tokens.spacingHorizontalXS, display: "inline-flex" },
  quiet: { color: tokens.colorNeutralForeground2 },
  problems: {
    color: tokens.colorBrandForegroundLink,
    minWidth: 0,
    paddingInline: 0,
    textDecorationLine: "underline",
    "@media (forced-colors: active)": { color: "ButtonText" },
  },
});

interface HeaderProps {
  readonly tab: TabName;
  readonly openTab: (tab: TabName) => void;
  readonly mode: ReportMode;
}

/** The name of the index, its state, and the next step. */
export function Header({ tab, openTab, mode }: HeaderProps) {
  const styles = useStyles();
  const state = useSessionState();
  const { t } = useSpeech();
  const line = stateLine(state, t);
  const name = indexName(state) ?? t("product");
  const problems = openProblems(state);
  return (
    <header className={styles.header} tabIndex={-1} data-focus-home="">
      <div className={styles.top}>
        <div className={styles.words}>
          <Subtitle2 as="h1" className={styles.name} title={name}>
            {name}
          </Subtitle2>
          <div className={styles.state}>
            <span className={styles.line}>
              <StateSign sign={line.sign} />
              <Caption1 className={styles.quiet}>{line.text}</Caption1>
            </span>
            {problems > 0 && (
              <Button
                size="small"
                appearance="transparent"
                className={styles.problems}
                onClick={() => openTab("data")}
              >
                {t("problemCount", { count: problems })}
              </Button>
            )}
          </div>
        </div>
        <PrimaryAction tab={tab} openTab={openTab} mode={mode} />
      </div>
      <RunningAction />
    </header>
  );
}
