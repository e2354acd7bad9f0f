/**
 * How V8 is to run this program: a thousand short functions over many small texts, and done in seconds.
 * Optimize late (its default here: after 132 kB of executed bytecode): else a third of the CPU of deriving a hundred articles goes into
 * compiling, and does not come back even after eight hundred. And let the space of young objects grow at once: an article's tokens
 * die with the article, but are copied twice where that space is small. Measured with `npm run bench -- speed`.
 */
import { setFlagsFromString } from "node:v8";

setFlagsFromString("--interrupt-budget=1000000");
setFlagsFromString("--semi-space-growth-factor=16");
