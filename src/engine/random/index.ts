/** Numbers for designs: streams of random numbers, and points that fill a cube evenly. */
export { mostSobolDimensions, sobolPoints } from "./sobol";
export { type Stream, streams } from "./streams";
