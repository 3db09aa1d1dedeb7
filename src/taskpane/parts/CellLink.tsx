import { Button } from "@fluentui/react-components";
import { LocationRegular } from "@fluentui/react-icons/svg/location";
import { cellAddress, type CellRef } from "../../workbook/cells";
import { useSession } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";

/** Selects a cell of the workbook; shows its address. */
export function CellLink({ cell }: { readonly cell: CellRef }) {
  const session = useSession();
  const { t } = useSpeech();
  const address = cellAddress(cell);
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<LocationRegular />}
      aria-label={t("goToCell", { address })}
      onClick={() => void session.show(cell)}
    >
      {address}
    </Button>
  );
}
