/**
 * Tells V8 to optimize later (its default here is 132 kB of executed bytecode before a function is compiled anew). Derivation is a
 * thousand short functions, each called often: with the default, a third of the CPU of deriving a hundred articles goes into compiling
 * and only comes back after some thousand. Measured with `npm run bench -- speed`.
 */
import { setFlagsFromString } from "node:v8";

setFlagsFromString("--interrupt-budget=400000");
