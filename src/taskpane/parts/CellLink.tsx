import { Button, makeStyles } from "@fluentui/react-components";
import { LocationRegular } from "@fluentui/react-icons/svg/location";
import { cellAddress, type CellRef } from "../../workbook/cells";
import { useSession } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";

// A cell on a sheet with a long name takes two lines: an address that is cut is none.
const useStyles = makeStyles({ link: { maxWidth: "100%", overflowWrap: "anywhere" } });

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
      className={styles.link}
      icon={<LocationRegular />}
      aria-label={t("goToCell", { address })}
      onClick={() => void session.show(cell)}
    >
      {address}
    </Button>
  );
}
