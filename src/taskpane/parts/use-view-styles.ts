import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of views that are chosen by small tabs above them. */
export const useViewStyles = makeStyles({
  views: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  tabs: { flexWrap: "wrap", marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  // Four or five names fit beside each other in a pane of 320 pixels.
  tab: {
    paddingInline: tokens.spacingHorizontalXS,
    "@media (min-width: 400px)": { paddingInline: tokens.spacingHorizontalS },
  },
  name: {
    fontSize: tokens.fontSizeBase200,
    "@media (min-width: 400px)": { fontSize: tokens.fontSizeBase300 },
  },
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL, minWidth: 0 },
});
