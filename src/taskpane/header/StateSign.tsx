import { Spinner, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { StateLine } from "./state-line";

const useStyles = makeStyles({
  sign: { flexShrink: 0, fontSize: "16px" },
  good: { color: tokens.colorPaletteGreenForeground1 },
  attention: { color: tokens.colorPaletteYellowForeground2 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  neutral: { color: tokens.colorNeutralForeground3 },
});

const signs = {
  good: CheckmarkCircleFilled,
  attention: WarningFilled,
  bad: ErrorCircleFilled,
  neutral: CircleRegular,
} as const;

/** The sign beside the words for the state; it has the same meaning. */
export function StateSign({ sign }: Pick<StateLine, "sign">) {
  const styles = useStyles();
  if (sign === "running") return <Spinner size="extra-tiny" aria-hidden />;
  const Sign = signs[sign];
  return <Sign aria-hidden className={mergeClasses(styles.sign, styles[sign])} />;
}
