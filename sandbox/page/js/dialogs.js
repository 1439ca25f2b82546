// Questions and notes inside one phone, and forms over the whole page.

import { el, iconButton } from "./dom.js";
import { t } from "./i18n.js";

/** Shows a box inside a phone; answers with the pressed button's value, or null on Escape. buttons: [{label, value, style}] */
export function ask(host, { title, text, buttons }) {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const finish = (value) => {
      veil.remove();
      if (before?.isConnected) before.focus({ preventScroll: true });
      resolve(value);
    };
    const veil = el("div", { class: "veil", onkeydown: (event) => keys(event, veil, () => finish(null)) },
      el("div", { class: "box", role: "alertdialog", "aria-modal": "true", "aria-label": title || text },
        title ? el("h3", {}, title) : null, el("p", {}, text),
        el("div", { class: "box-buttons" }, buttons.map((button) => boxButton(button, finish)))));
    host.append(veil);
    veil.querySelector("button:last-of-type").focus({ preventScroll: true });
  });
}

const boxButton = (button, finish) =>
  el("button", { type: "button", class: `text-button ${button.style || ""}`, onclick: () => finish(button.value) }, button.label);

function keys(event, box, cancel) {
  if (event.key === "Escape") {
    event.stopPropagation();
    cancel();
  }
  if (event.key === "Tab") keepInside(event, [...box.querySelectorAll("button, input, select")]);
}

function keepInside(event, stops) {
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0]).focus();
}

export const tell = (host, text) => ask(host, { text, buttons: [{ label: "OK", value: true }] });

export const confirm = (host, title, text, yes = t("yes")) =>
  ask(host, { title, text, buttons: [{ label: t("cancel"), value: false }, { label: yes, value: true, style: "strong" }] });

/** A form over the page. fields: [{name, label, value, options?: [[value, label]], type?, hint?}]; answers with values or null. */
export function form(title, fields, submit = t("save")) {
  return new Promise((resolve) => {
    let answer = null;
    const body = el("form", { method: "dialog", class: "sheet-form" }, el("h2", {}, title), fields.map((one, i) => field(one, i === 0)),
      el("div", { class: "box-buttons" },
        el("button", { type: "button", class: "text-button", onclick: () => dialog.close() }, t("cancel")),
        el("button", { type: "submit", class: "text-button strong" }, submit)));
    body.addEventListener("submit", () => (answer = Object.fromEntries(new FormData(body))));
    const dialog = sheet(title, body, () => resolve(answer));
  });
}

function field({ name, label, value = "", options, type = "text", hint, required }, first) {
  const input = options
    ? el("select", { name, autofocus: first }, options.map(([key, text]) => el("option", { value: key, selected: key === value }, text)))
    : el("input", { name, type, value, placeholder: hint || null, autocomplete: "off", required: required || null, autofocus: first });
  return el("label", { class: "field" }, el("span", {}, label), input);
}

/** A modal sheet with any content; Escape, its cross or a press outside closes it. */
export function sheet(label, content, closed = () => {}) {
  const cross = iconButton("close", t("close"), () => dialog.close(), { class: "sheet-close" });
  const dialog = el("dialog", { class: "sheet", "aria-label": label }, el("div", { class: "sheet-body" }, cross, content));
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  dialog.addEventListener("close", () => {
    dialog.remove();
    closed();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** A short note at the bottom of the page. */
export function notice(text, kind = "") {
  const note = el("div", { class: `toast ${kind}` }, text);
  document.getElementById("toasts").append(note);
  setTimeout(() => note.remove(), 5000);
}
