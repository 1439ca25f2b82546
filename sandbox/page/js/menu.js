// A popup menu at a point or under a button; arrows move, Enter chooses, Escape closes.

import { el, icon } from "./dom.js";

let open = null;

/** items: [{icon, label, act, danger?, checked?}] or null for a line between. */
export function showMenu(items, { x, y, anchor }) {
  open?.close();
  const before = document.activeElement;
  const choose = (item) => {
    close();
    item.act();
  };
  const node = el("div", { class: "menu", role: "menu", onkeydown: (event) => move(event, node, close) },
    items.filter((item) => item !== undefined && item !== false).map((item) => row(item, choose)));
  const close = () => {
    node.remove();
    document.removeEventListener("pointerdown", outside, true);
    open = null;
    if (before?.isConnected) before.focus({ preventScroll: true });
  };
  const outside = (event) => node.contains(event.target) || close();
  document.body.append(node);
  place(node, anchor ? under(anchor) : { x, y });
  document.addEventListener("pointerdown", outside, true);
  open = { close };
  node.querySelector("button").focus({ preventScroll: true });
}

function row(item, choose) {
  if (!item) return el("hr", {});
  const role = item.checked === undefined ? "menuitem" : "menuitemradio";
  const state = item.checked === undefined ? null : String(item.checked);
  return el("button", {
    type: "button", role, "aria-checked": state, class: item.danger ? "danger" : "", onclick: () => choose(item),
  }, icon(item.checked ? "check" : item.icon || "more"), item.label);
}

function under(anchor) {
  const box = anchor.getBoundingClientRect();
  return { x: box.left, y: box.bottom + 4, above: box.top - 4, right: box.right };
}

function place(node, { x, y, above, right }) {
  const { width, height } = node.getBoundingClientRect();
  const left = x + width > innerWidth - 8 && right ? right - width : x;
  const top = y + height > innerHeight - 8 ? (above ?? y) - height : y;
  node.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  node.style.top = `${Math.max(8, Math.min(top, innerHeight - height - 8))}px`;
}

function move(event, node, close) {
  const stops = [...node.querySelectorAll("button")];
  const at = stops.indexOf(document.activeElement);
  const steps = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 };
  if (event.key === "Escape" || event.key === "Tab") close();
  else if (event.key in steps) stops.at(steps[event.key] % stops.length).focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
