import type { Refusal } from "../workbook/draw";
import { HostError } from "./live-port";
import { BlockedError } from "./ports";

/** @throws BlockedError or HostError when a drawing was refused; null means that it was not */
export function throwRefusal(refusal: Refusal | null): void {
  if (refusal === null) return;
  switch (refusal.reason) {
    case "cells-in-the-way":
      throw new BlockedError(refusal.block, refusal.cells);
    case "sheet-protected":
      throw new HostError("sheet-protected", refusal.sheet, []);
  }
}
