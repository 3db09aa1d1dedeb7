import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { LocationRegular } from "@fluentui/react-icons/svg/location";
import { cellAddress, type CellRef } from "../../workbook/cells";
import { useSession } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";

// A cell on a sheet with a long name takes two lines: an address that is cut off would be useless.
const useStyles = makeStyles({
  link: { maxWidth: "100%", minWidth: 0, overflowWrap: "anywhere", paddingInlineStart: 0 },
  whole: { whiteSpace: "nowrap" },
});

/** An address of at most this many letters has room on one line anywhere. */
const short = 10;

/** Selects a cell of the workbook; shows its address. */
export function CellLink({ cell }: { readonly cell: CellRef }) {
  const session = useSession();
  const styles = useStyles();
  const { t } = useSpeech();
  const address = cellAddress(cell);
  return (
    <Button
      size="small"
      appearance="subtle"
      className={mergeClasses(styles.link, address.length <= short && styles.whole)}
      icon={<LocationRegular />}
      aria-label={t("goToCell", { address })}
      onClick={() => void session.show(cell)}
    >
      {address}
    </Button>
  );
}
