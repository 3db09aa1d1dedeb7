import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of a lever, a step of a plan, or a step to another unit: a name with points beside it, and lines below. */
export const useRowStyles = makeStyles({
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    paddingBlock: tokens.spacingVerticalS,
  },
  head: { display: "flex", gap: tokens.spacingHorizontalS, justifyContent: "space-between" },
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: 0, overflowWrap: "anywhere" },
  points: { flexShrink: 0, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  line: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});
