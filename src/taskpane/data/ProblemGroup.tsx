import { Subtitle2, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { cellAddress } from "../../workbook/cells";
import { Paged } from "../parts/Paged";
import { useSpeech } from "../strings/SpeechContext";
import type { ProblemGroup as Group } from "./group-problems";
import { ProblemItem } from "./ProblemItem";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", outlineOffset: "2px" },
  title: { alignItems: "center", columnGap: tokens.spacingHorizontalXS, display: "flex", margin: 0 },
  sign: { flexShrink: 0, fontSize: "16px" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteYellowForeground2 },
  note: { color: tokens.colorNeutralForeground3 },
});

const signs = { error: ErrorCircleFilled, warning: WarningFilled, note: InfoRegular } as const;
const titles = { error: "errorCount", warning: "warningCount", note: "noteCount" } as const;

/** How many are listed at once: a column of bad cells can have thousands. */
const step = 25;
/** More notes than this are folded: they need no action, and the parts below them are more important. */
const maximumNotes = 3;

/** The problems of one severity under their number. */
export function ProblemGroup({ severity, problems }: Group) {
  const styles = useStyles();
  const { t } = useSpeech();
  const Sign = signs[severity];
  return (
    <div
      className={styles.group}
      tabIndex={-1}
      data-focus-home=""
      role="group"
      aria-labelledby={`problems-${severity}`}
    >
      <Subtitle2 as="h3" className={styles.title} id={`problems-${severity}`}>
        <Sign aria-hidden className={mergeClasses(styles.sign, styles[severity])} />
        {t(titles[severity], { count: problems.length })}
      </Subtitle2>
      <Paged items={problems} first={step} folded={severity === "note" && problems.length > maximumNotes}>
        {(problem) => (
          <ProblemItem
            key={[problem.code, problem.cell && cellAddress(problem.cell), problem.message].join("\n")}
            problem={problem}
          />
        )}
      </Paged>
    </div>
  );
}
