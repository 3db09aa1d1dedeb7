import { makeStyles, tokens } from "@fluentui/react-components";

/** Styles that the lists of differences share. */
export const useListStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    alignItems: "flex-start",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    overflowWrap: "anywhere",
    paddingBlock: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});
