import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  grid: {
    columnGap: tokens.spacingHorizontalXL,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(280px, 100%), 1fr))",
    rowGap: tokens.spacingVerticalL,
  },
});

/** Settings in as many columns as there is room for. */
export const SettingsGrid = ({ children }: { readonly children: ReactNode }) => (
  <div className={useStyles().grid}>{children}</div>
);
