import {
  FormulaExecuteStageType,
  type FormulaExecutedStateType,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";

/**
 * Hears of the end of each run of the engine: its last stage and, after that, how it ended. A run that was stopped says
 * so before its last stage as well.
 */
export class EndOfRun {
  #isNear = false;

  /** How the run ended that is over with this notification; null when none is. */
  hear(notification: ISetFormulaCalculationNotificationMutation): FormulaExecutedStateType | null {
    const { stageInfo, functionsExecutedState } = notification;
    if (stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED) this.#isNear = true;
    if (functionsExecutedState === undefined || !this.#isNear) return null;
    this.#isNear = false;
    return functionsExecutedState;
  }
}
