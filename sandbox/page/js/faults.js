// For developers: every way the service can misbehave, one press each.

import * as api from "./api.js";
import { notice, sheet } from "./dialogs.js";
import { el } from "./dom.js";
import { t } from "./i18n.js";
import { people } from "./state.js";
import { fullName } from "./texts.js";

const KINDS = ["429", "403", "400", "401", "404", "409", "500", "502", "lost_answer", "reset", "slow", "duplicate_update", "refuse"];
const METHODS = ["sendMessage", "editMessageText", "sendDocument", "answerCallbackQuery", "getUpdates", "getMe", "setMyCommands"];

export function openFaults() {
  const options = el("form", { class: "fault-options", onsubmit: (event) => event.preventDefault() },
    choice("method", t("fault-method"), METHODS.map((name) => [name, name])),
    choice("chat_id", t("fault-person"), [...people.values()].map((person) => [String(person.id), fullName(person)])),
    number("times", t("fault-times"), 1), number("retry_after", t("fault-retry"), 3), number("seconds", t("fault-seconds"), 5));
  const done = el("ul", { class: "fault-log", "aria-live": "polite" });
  const buttons = KINDS.map((kind) => el("button", { type: "button", class: "fault", title: t(`fault-${kind}`), onclick: () => inject(kind, options, done) },
    el("b", {}, kind), el("span", {}, t(`fault-${kind}`))));
  const clear = el("button", { type: "button", class: "text-button", onclick: () => clearAll(done) }, t("faults-clear"));
  sheet(t("faults"), el("div", { class: "faults" }, el("h2", {}, t("faults")), el("p", { class: "quiet" }, t("faults-text")), options, el("div", { class: "fault-grid" }, buttons), done, clear));
}

const choice = (name, label, options) =>
  el("label", { class: "field" }, el("span", {}, label), el("select", { name }, el("option", { value: "" }, t("any")), options.map(([value, text]) => el("option", { value }, text))));

const number = (name, label, value) =>
  el("label", { class: "field short" }, el("span", {}, label), el("input", { name, type: "number", min: "0", step: "any", value: String(value) }));

async function inject(kind, options, done) {
  const given = Object.fromEntries(new FormData(options));
  const fault = { kind, times: Number(given.times) || 1 };
  if (given.method) fault.method = given.method;
  if (given.chat_id) fault.chat_id = Number(given.chat_id);
  if (kind === "429") fault.retry_after = Number(given.retry_after);
  if (kind === "slow" || kind === "refuse") fault.seconds = Number(given.seconds);
  await attempt(async () => {
    await api.injectFault(fault);
    done.prepend(el("li", {}, `${kind} × ${fault.times} · ${given.method || t("any")}`));
  });
}

const clearAll = (done) => attempt(async () => {
  await api.clearFaults();
  done.replaceChildren();
});

async function attempt(action) {
  try {
    await action();
  } catch (error) {
    notice(error.message, "bad");
  }
}
