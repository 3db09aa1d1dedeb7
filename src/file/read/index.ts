export { PackageReader } from "./package-reader";
