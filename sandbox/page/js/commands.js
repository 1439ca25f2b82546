// The bot's commands as a panel above the text field: by the menu button, or while "/" is typed.

import * as api from "./api.js";
import { el } from "./dom.js";
import { t } from "./i18n.js";

export function commandPanel(phone, composer) {
  const node = el("div", { class: "commands", role: "listbox", "aria-label": t("commands"), hidden: true });
  let shown = [];
  let chosen = -1;

  function draw(list) {
    shown = list;
    chosen = -1;
    node.hidden = !list.length;
    composer.menuButton?.setAttribute("aria-expanded", String(!node.hidden));
    node.replaceChildren(...list.map((command) => el("button", {
      type: "button", role: "option", class: "command", onclick: () => pick(command),
    }, el("b", {}, `/${command.command}`), el("span", {}, command.description))));
  }

  function pick(command) {
    draw([]);
    if (composer.field.value.startsWith("/")) composer.field.value = "";
    composer.typed();
    phone.sendText(`/${command.command}`);
    composer.field.focus({ preventScroll: true });
  }

  async function toggle() {
    if (!node.hidden) return draw([]);
    await phone.attempt(async () => {
      phone.chat.menu = (await api.messages(phone.id)).menu || [];
    });
    draw(phone.chat.menu);
    return node.querySelector("button")?.focus();
  }

  /** Shows what begins like the typed text; anything that is no beginning of a command closes the panel. */
  function filter(text) {
    const beginning = /^\/\w*$/.test(text) ? text.slice(1).toLowerCase() : null;
    draw(beginning === null ? [] : phone.chat.menu.filter((command) => command.command.startsWith(beginning)));
  }

  /** True when the key was meant for the panel. */
  function keys(event) {
    if (node.hidden) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) choose((chosen + step + shown.length) % shown.length);
    else if (event.key === "Enter" && chosen >= 0) pick(shown[chosen]);
    else if (event.key === "Escape") draw([]);
    else return false;
    event.preventDefault();
    return true;
  }

  function choose(index) {
    chosen = index;
    node.childNodes.forEach((child, i) => child.setAttribute("aria-selected", String(i === index)));
    node.childNodes[index].scrollIntoView({ block: "nearest" });
  }

  node.addEventListener("keydown", (event) => {
    const at = [...node.childNodes].indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) node.childNodes[(at + step + shown.length) % shown.length].focus();
    else if (event.key === "Escape") {
      draw([]);
      composer.field.focus();
    } else return;
    event.preventDefault();
  });

  return { node, toggle, filter, keys, close: () => draw([]) };
}
