import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    marginInline: "auto",
    maxWidth: "960px",
    paddingBlock: tokens.spacingVerticalL,
    paddingInline: tokens.spacingHorizontalL,
  },
});

/** The parts of a tab, one below the other. */
export function Page({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().page}>{children}</div>;
}
