// The page's own words, in the language chosen for the page (not the people's Telegram language).

import en from "./i18n/en.js";
import fr from "./i18n/fr.js";
import vi from "./i18n/vi.js";
import { remember, remembered } from "./memory.js";

const catalogs = { vi, en, fr };
const LOCALES = { vi: "vi-VN", en: "en-GB", fr: "fr-FR" };
export const LANGUAGES = { vi: "Tiếng Việt", en: "English", fr: "Français" };

let current = remembered("language", "vi");
if (!(current in catalogs)) current = "vi";

export const language = () => current;
export const localeOf = (code) => LOCALES[(code || "").slice(0, 2)] || LOCALES[current];
export const locale = () => LOCALES[current];

export function setLanguage(code) {
  current = code;
  remember("language", code);
  document.documentElement.lang = code;
}

/** The sentence with this id; {names} in it are replaced by the values given. */
export function t(id, values = {}) {
  const sentence = catalogs[current][id] ?? catalogs.vi[id];
  if (sentence === undefined) throw new Error(`no sentence: ${id}`);
  return sentence.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
}

/** Well-known roles in the page's language, any other as it was given. */
export const roleName = (role) => (`role-${role}` in catalogs.vi ? t(`role-${role}`) : role);
