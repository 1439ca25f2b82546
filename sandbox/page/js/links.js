// Opening links as the messenger would: links to this bot act in the chat, all others open in a new tab.

import { bot } from "./state.js";

/** The parameter of a link to this very bot ("" without one), or null when it leads elsewhere. */
export function startParameter(url) {
  let parsed;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  const isWeb = /^https?:$/.test(parsed.protocol) && /^(www\.)?(t|telegram)\.me$/i.test(parsed.hostname);
  const isApp = parsed.protocol === "tg:" && parsed.hostname === "resolve";
  const name = isWeb ? parsed.pathname.slice(1) : parsed.searchParams.get("domain");
  if (!(isWeb || isApp) || (name || "").toLowerCase() !== bot.username.toLowerCase()) return null;
  return parsed.searchParams.get("start") || "";
}

export const openOutside = (url) => window.open(url, "_blank", "noopener,noreferrer");
