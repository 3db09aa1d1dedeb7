import type { FrameworkNode, Method } from "../../../engine";

/** Whether gates, a bonus or a malus are at an aggregate. */
export const isAdjusted = ({ gates = [], adjustments = [] }: Method, { code }: FrameworkNode): boolean =>
  gates.some(({ node }) => node === code) || adjustments.some(({ node }) => node === code);
