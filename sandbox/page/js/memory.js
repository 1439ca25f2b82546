// What this browser remembers between visits: layout, language, unsent drafts. Works (forgetfully) without storage.

const PREFIX = "sandbox.";

export function remembered(key, fallback) {
  try {
    const raw = localStorage.getItem(PREFIX + key);
    return raw === null ? fallback : JSON.parse(raw);
  } catch {
    return fallback; // storage is switched off or holds something older than this page
  }
}

export function remember(key, value) {
  try {
    if (value === null || value === "") localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    console.info("This browser does not let the page remember things.");
  }
}
