import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  unseen: {
    clipPath: "inset(50%)",
    height: "1px",
    overflow: "hidden",
    position: "absolute",
    whiteSpace: "nowrap",
    width: "1px",
  },
});

/** A text that only a screen reader has: the words for a sign. */
export const Unseen = ({ children }: { readonly children: ReactNode }) => (
  <span className={useStyles().unseen}>{children}</span>
);
