// Says moments and durations the way people do, in the page's language and the chosen time zone.

import { locale, t } from "./i18n.js";
import { remember, remembered } from "./memory.js";

export const ZONES = ["Asia/Ho_Chi_Minh", "UTC", "Europe/Paris"];
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (here && !ZONES.includes(here)) ZONES.push(here);

let zoneName = remembered("zone", ZONES[0]);
const formatters = new Map();

export const zone = () => zoneName;

export function setZone(name) {
  zoneName = name;
  remember("zone", name);
}

/** Formatters are costly to make and are asked for hundreds of times a redraw. */
function formatter(place, options) {
  const key = `${place}|${zoneName}|${JSON.stringify(options)}`;
  if (!formatters.has(key)) formatters.set(key, new Intl.DateTimeFormat(place, { timeZone: zoneName, ...options }));
  return formatters.get(key);
}

/** `ms` is milliseconds since 1970, everywhere in this file. */
export const say = (ms, options, place = locale()) => formatter(place, options).format(ms);
export const clockTime = (ms) => say(ms, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
export const clockSeconds = (ms) => say(ms, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
export const weekday = (ms) => capital(say(ms, { weekday: "long" }));
export const day = (ms) => say(ms, { day: "numeric", month: "long", year: "numeric" });
export const dayKey = (ms) => say(ms, { year: "numeric", month: "2-digit", day: "2-digit" }, "en-CA");
export const fullMoment = (ms) => `${weekday(ms)}, ${day(ms)}, ${clockTime(ms)}`;
/** For lists, where the year goes without saying: "Thứ Tư, 25/11, 08:00". */
export const shortMoment = (ms) => `${weekday(ms)}, ${say(ms, { day: "numeric", month: "numeric" })}, ${clockTime(ms)}`;

export function dayTitle(ms, now) {
  if (dayKey(ms) === dayKey(now)) return t("today");
  if (dayKey(ms) === dayKey(now - 86400e3)) return t("yesterday");
  return `${weekday(ms)}, ${say(ms, { day: "numeric", month: "long" })}`;
}

const capital = (text) => text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1);

const UNITS = [["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]];

/** "1 ngày 3 giờ": at most two neighbouring units, the second rounded, so that it reads at a glance. */
export function duration(ms) {
  const exact = Math.max(0, ms / 1000);
  const finest = UNITS[Math.min(leading(exact) + 1, UNITS.length - 1)][1];
  let rest = Math.round(exact / finest) * finest;
  const first = leading(rest);
  const parts = [];
  for (const [unit, size] of UNITS.slice(first, first + 2)) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count || !parts.length) parts.push(unitText(count, unit));
  }
  return parts.join(" ");
}

/** The index of the largest unit that fits; of seconds when none does. */
function leading(seconds) {
  const found = UNITS.findIndex(([, size]) => seconds >= size);
  return found < 0 ? UNITS.length - 1 : found;
}

const unitText = (count, unit) =>
  new Intl.NumberFormat(locale(), { style: "unit", unit, unitDisplay: "short" }).format(count);

/** A date_time entity: `r`, or weekday, date and time as `w?[dD]?[tT]?` asks; "" keeps the bot's own text. */
export function entityMoment(ms, format, place, now) {
  if (format === "r") return relative(ms - now, place);
  const options = {};
  if (format.includes("w")) options.weekday = "long";
  if (/d/.test(format)) Object.assign(options, { day: "2-digit", month: "2-digit", year: "numeric" });
  if (/D/.test(format)) Object.assign(options, { day: "numeric", month: "long", year: "numeric" });
  if (/[tT]/.test(format)) Object.assign(options, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  if (/T/.test(format)) options.second = "2-digit";
  return Object.keys(options).length ? say(ms, options, place) : null;
}

function relative(ms, place) {
  const seconds = Math.abs(ms) / 1000;
  const [unit, size] = UNITS.find(([, length]) => seconds >= length) || UNITS[3];
  return new Intl.RelativeTimeFormat(place, { numeric: "auto" }).format(Math.round(ms / 1000 / size), unit);
}
