import { cellAddress } from "../../../workbook/cells";
import type { LeftOutRow } from "../../../workbook/read";
import { Disclosure } from "../../parts/Disclosure";
import { Paged } from "../../parts/Paged";
import { useSpeech } from "../../strings/SpeechContext";
import { CellRow } from "../CellRow";
import { reasonWords } from "./reason-words";

/** The rows that are no units, each with its reason and its cell. */
export function LeftOutRows({ rows }: { readonly rows: readonly LeftOutRow[] }) {
  const speech = useSpeech();
  const { t } = speech;
  if (rows.length === 0) return null;
  return (
    <Disclosure title={t("rowsLeftOut", { count: rows.length })}>
      <Paged items={rows} first={20}>
        {({ cell, text, reason }) => (
          <CellRow key={cellAddress(cell)} title={text} hint={reasonWords(reason, speech)} cell={cell} />
        )}
      </Paged>
    </Disclosure>
  );
}
