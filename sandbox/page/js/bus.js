// News within the page: who is interested hears of it, nobody needs to know whom.

const listeners = new Map();

/** Calls `hear(detail)` on every such event; the answer stops that. */
export function on(name, hear) {
  if (!listeners.has(name)) listeners.set(name, new Set());
  listeners.get(name).add(hear);
  return () => listeners.get(name).delete(hear);
}

export function emit(name, detail) {
  for (const hear of [...(listeners.get(name) || [])]) hear(detail);
}
