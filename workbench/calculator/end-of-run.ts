import {
  FormulaExecuteStageType,
  type FormulaExecutedStateType,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";

/**
 * Detects the end of each run of the engine: its last stage, and then how it ended. A run that was stopped also
 * reports this before its last stage.
 */
export class EndOfRun {
  #isNear = false;

  /** How the run ended that this notification ends; null when it ends none. */
  note(notification: ISetFormulaCalculationNotificationMutation): FormulaExecutedStateType | null {
    const { stageInfo, functionsExecutedState } = notification;
    if (stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED) this.#isNear = true;
    if (functionsExecutedState === undefined || !this.#isNear) return null;
    this.#isNear = false;
    return functionsExecutedState;
  }
}
