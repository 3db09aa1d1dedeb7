import { makeStyles } from "@fluentui/react-components";

/** The style of words that only a screen reader has. */
export const useUnseen = makeStyles({
  unseen: {
    clipPath: "inset(50%)",
    height: "1px",
    overflow: "hidden",
    position: "absolute",
    whiteSpace: "nowrap",
    width: "1px",
  },
});
