// The bar that shows and moves time: a ticking clock, what comes next, and how to get there at once.

import * as api from "./api.js";
import { on } from "./bus.js";
import * as clock from "./clock.js";
import { notice, sheet } from "./dialogs.js";
import { el, icon, iconButton } from "./dom.js";
import { language, t } from "./i18n.js";
import { timeline } from "./state.js";
import { clockSeconds, clockTime, day, duration, fullMoment, say, shortMoment, weekday, zone } from "./time.js";

const HOUR = 3600;

const labelOf = (item) => item.labels?.[language()] || item.label;

/** The next moments, each with all that happens then: one jump reaches them together. */
export function upcoming() {
  const steps = new Map();
  for (const item of timeline) {
    if (item.ms <= clock.now() + 500) continue;
    const step = steps.get(item.ms) || { ms: item.ms, at: item.at, kind: item.kind, labels: [] };
    if (!step.labels.includes(labelOf(item))) step.labels.push(labelOf(item));
    steps.set(item.ms, step);
  }
  return [...steps.values()].map((step) => ({ ...step, label: step.labels.join(" · ") }));
}

async function move(change) {
  try {
    clock.hear(await api.moveClock(change));
  } catch (error) {
    notice(error.message || t("no-connection"), "bad");
  }
}

const jumpTo = (item) => move({ now: item.at });
const advance = (seconds) => move({ advance: seconds });
const toggleFrozen = () => move({ frozen: !clock.frozen });

/** The bar's contents; answers with what stops its ticking. */
export function timelineBar() {
  const face = el("button", { type: "button", class: "clock-face", "aria-haspopup": "dialog", "aria-label": t("open-timeline"), onclick: openSheet });
  const next = el("div", { class: "next", "aria-live": "off" });
  const controls = timeControls();
  const draw = () => {
    drawFace(face);
    drawNext(next);
    controls.draw();
  };
  const stop = ticking(draw);
  return { nodes: [face, next, controls.node], stop };
}

/** Draws now, every second, and whenever time or the plan changes. */
function ticking(draw) {
  draw();
  const timer = setInterval(draw, 1000);
  const off = [on("clock", draw), on("timeline", draw)];
  return () => {
    clearInterval(timer);
    off.forEach((stop) => stop());
  };
}

function drawFace(face) {
  const ms = clock.now();
  const texts = [weekday(ms), say(ms, { day: "numeric", month: "numeric", year: "numeric" }), clockTime(ms), clockSeconds(ms).slice(5)];
  if (face.childNodes.length !== 2) {
    face.append(el("span", { class: "big" }, el("b", {}), el("small", {})), el("span", { class: "date" }, el("b", {}), el("span", {})));
  }
  const [big, small] = face.firstChild.children;
  const [name, date] = face.lastChild.children;
  setText(name, texts[0]);
  setText(date, texts[1]);
  setText(big, texts[2]);
  setText(small, texts[3]);
  face.classList.toggle("frozen", clock.frozen);
  face.title = `${fullMoment(ms)} (${zone()})`;
}

function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

function drawNext(node) {
  const [item] = upcoming();
  const key = item ? `${item.at}|${item.label}` : "";
  if (node.dataset.key !== key) {
    node.dataset.key = key;
    node.replaceChildren(...(item ? nextParts(item) : [el("span", { class: "next-label quiet" }, t("nothing-next"))]));
  }
  if (item) setText(node.querySelector(".next-wait"), t("in", { time: duration(item.ms - clock.now()) }));
}

function nextParts(item) {
  const open = el("button", { type: "button", class: "next-text", onclick: openSheet, "aria-haspopup": "dialog" },
    el("span", { class: "next-caption" }, t("next")), el("span", { class: "next-label" }, item.label), el("span", { class: "next-wait" }));
  return [open, jumpButton(item)];
}

const jumpButton = (item) =>
  el("button", { type: "button", class: "jump-button", title: fullMoment(item.ms), onclick: () => jumpTo(item) }, icon("skip"), el("span", {}, t("jump")));

function timeControls() {
  const freeze = iconButton("pause", t("freeze"), toggleFrozen, { class: "freeze" });
  const draw = () => {
    freeze.setAttribute("aria-pressed", String(clock.frozen));
    freeze.querySelector("use").setAttribute("href", `/page/icons.svg#${clock.frozen ? "play" : "pause"}`);
    freeze.title = t(clock.frozen ? "thaw" : "freeze");
    freeze.setAttribute("aria-label", freeze.title);
  };
  const step = (label, seconds) => el("button", { type: "button", class: "step", onclick: () => advance(seconds) }, label);
  return { node: el("div", { class: "time-controls" }, step(t("plus-hour"), HOUR), step(t("plus-day"), 24 * HOUR), freeze), draw };
}

/** All that is planned, and finer control over the clock. */
export function openSheet() {
  const face = el("div", { class: "sheet-clock" });
  const list = el("ol", { class: "plan" });
  const controls = timeControls();
  const when = el("input", { type: "datetime-local", "aria-label": t("go-to"), oninput: (event) => event.target.setCustomValidity("") });
  const go = el("form", { class: "go-to", onsubmit: (event) => goTo(event, when) }, when, el("button", { class: "step", type: "submit" }, t("go-to")));
  const draw = () => {
    const ms = clock.now();
    face.replaceChildren(el("strong", {}, clockSeconds(ms)), el("span", {}, `${weekday(ms)}, ${day(ms)}`), el("small", {}, zone()));
    drawPlan(list);
    controls.draw();
  };
  const stop = ticking(draw);
  sheet(t("timeline"), el("div", { class: "timeline-sheet" }, el("h2", {}, t("timeline")), face, controls.node, go, list), stop);
}

function drawPlan(list) {
  const items = upcoming();
  const key = items.map((item) => `${item.at}|${item.label}`).join("|") || "-";
  if (list.dataset.key !== key) {
    list.dataset.key = key;
    list.replaceChildren(...(items.length ? items.map(planRow) : [el("li", { class: "quiet" }, t("nothing-next"))]));
  }
  items.forEach((item, i) => setText(list.childNodes[i].querySelector(".plan-wait"), t("in", { time: duration(item.ms - clock.now()) })));
}

const planRow = (item) =>
  el("li", { class: `plan-row kind-${String(item.kind || "").replace(/\W/g, "")}` },
    el("div", {}, el("span", { class: "plan-label" }, item.label), el("span", { class: "plan-moment", title: fullMoment(item.ms) }, shortMoment(item.ms), " · ", el("span", { class: "plan-wait" }))),
    jumpButton(item));

function goTo(event, input) {
  event.preventDefault();
  if (!input.value) return undefined;
  const ms = inZone(input.value);
  if (ms >= clock.now()) return move({ now: new Date(ms).toISOString() });
  input.setCustomValidity(t("no-way-back"));
  input.reportValidity();
  return undefined;
}

/** Milliseconds of a wall-clock text like 2026-01-31T08:00 in the page's zone. */
function inZone(text) {
  const asUtc = Date.parse(`${text}Z`);
  const shown = say(asUtc, { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, "sv-SE");
  return asUtc - (Date.parse(`${shown.replace(" ", "T")}Z`) - asUtc);
}
