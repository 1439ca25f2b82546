// Everybody with a phone, as faces: which are on the table, who has unread messages, and room for one more.

import * as api from "./api.js";
import { avatar } from "./avatars.js";
import { form, notice } from "./dialogs.js";
import { el, icon } from "./dom.js";
import { LANGUAGES, roleName, t } from "./i18n.js";
import { chatOf, people, setPerson } from "./state.js";
import { fullName } from "./texts.js";

export function drawRail(rail, desk) {
  rail.setAttribute("aria-label", t("people"));
  rail.replaceChildren(...[...people.values()].map((person) => face(person, desk)),
    el("button", { type: "button", class: "face add", title: t("add-person"), "aria-label": t("add-person"), onclick: () => addPerson(desk) },
      el("span", { class: "avatar" }, icon("plus")), el("span", { class: "face-name" }, t("add"))));
}

function face(person, desk) {
  const { unread } = chatOf(person.id);
  const shown = desk.isShown(person.id);
  const label = [fullName(person), roleName(person.role), unread ? t("unread", { count: unread }) : ""].filter(Boolean).join(", ");
  return el("button", {
    type: "button", class: `face ${shown ? "shown" : ""}`, title: label, "aria-label": label, "aria-pressed": String(shown),
    dataset: { person: person.id }, onclick: () => desk.toggle(person.id),
  }, avatar(person), el("span", { class: "face-name" }, person.first_name), unread ? el("span", { class: "badge" }, unread > 99 ? "99+" : String(unread)) : null);
}

async function addPerson(desk) {
  const given = await form(t("add-person"), [
    { name: "first_name", label: t("name"), required: true },
    { name: "last_name", label: t("family-name") },
    { name: "language_code", label: t("telegram-language"), value: "vi", options: Object.entries(LANGUAGES) },
    { name: "phone", label: t("phone"), type: "tel", hint: "+84912345678" },
    { name: "avatar", label: t("emoji"), hint: "🌾" },
  ], t("add"));
  if (!given) return;
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value.trim()));
  try {
    const person = await api.addPerson(filled);
    setPerson(person);
    desk.show(person.id);
  } catch (error) {
    notice(error.message, "bad");
  }
}
