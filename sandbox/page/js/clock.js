// The sandbox's clock, ticking here between the server's words; notices when time was moved.

import { emit } from "./bus.js";
import { remember, remembered } from "./memory.js";

const JUMP = 2500; // milliseconds; below this it is only the two clocks drifting
const MARKS = 200;

let base = Date.now();
let heardAt = performance.now();
let known = false;
let boot = null;
export let frozen = false;
export const jumps = []; // [{from, to}] in milliseconds, oldest first

/** Milliseconds since 1970, in the sandbox. */
export const now = () => (frozen ? base : base + performance.now() - heardAt);

/** The server says which start of it this is: its jumps are known from before, or there are none yet. */
export function begin(start) {
  if (start === boot) return;
  boot = start;
  const kept = remembered("jumps", {});
  jumps.splice(0, jumps.length, ...(kept.boot === boot ? kept.jumps : []));
  emit("jumps");
}

export function hear(clock) {
  const before = now();
  const after = Date.parse(clock.now);
  const wasKnown = known;
  [base, heardAt, frozen, known] = [after, performance.now(), clock.frozen, true];
  if (wasKnown && before - after > JUMP) jumps.length = 0; // another server has started
  if (wasKnown && after - before > JUMP) mark({ from: before, to: after });
  emit("clock");
}

function mark(jump) {
  const last = jumps.at(-1);
  if (last && jump.from - last.to < 1500) last.to = jump.to;
  else jumps.push(jump);
  if (jumps.length > MARKS) jumps.shift();
  remember("jumps", { boot, jumps });
  emit("jump", jumps.at(-1));
}
