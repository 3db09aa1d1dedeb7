/** Numbers for designs: streams of random numbers, what is drawn from them, and points that fill a cube evenly. */
export { dirichletShares } from "./dirichlet";
export { normalVariate } from "./normal";
export { maximumSobolDimensions, sobolPoints } from "./sobol";
export { type Stream, streams } from "./streams";
