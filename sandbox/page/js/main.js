// Puts the page together and redraws it whole when its language or time zone changes.

import { on } from "./bus.js";
import { now } from "./clock.js";
import { Desk } from "./desk.js";
import { iconButton, el } from "./dom.js";
import { openFaults } from "./faults.js";
import { language, localeOf, t } from "./i18n.js";
import { settingsMenu } from "./settings.js";
import { bot } from "./state.js";
import { follow, online } from "./sync.js";
import { entityMoment } from "./time.js";
import { timelineBar } from "./timeline.js";

const place = (id) => document.getElementById(id);
let drawn = null;

function draw() {
  drawn?.desk.destroy();
  drawn?.bar.stop();
  document.documentElement.lang = language();
  const bar = timelineBar();
  const tools = el("div", { class: "tools" }, iconButton("bug", t("faults"), openFaults),
    iconButton("gear", t("settings"), (event) => settingsMenu(event.currentTarget, draw), { "aria-haspopup": "menu" }));
  place("bar").setAttribute("aria-label", t("timeline"));
  place("bar").replaceChildren(...bar.nodes, tools);
  drawn = { bar, desk: new Desk(place("phones"), place("people")) };
  drawOnline();
}

function drawOnline() {
  place("offline").hidden = online !== false;
  place("offline").textContent = t("offline");
}

/** "in 5 minutes" written in a message stays true while the clock goes on. */
function refreshRelative() {
  for (const node of document.querySelectorAll(".moment[data-relative]")) {
    const said = entityMoment(Number(node.dataset.relative), "r", localeOf(node.closest("[lang]")?.lang), now());
    if (said !== node.textContent) node.textContent = said;
  }
}

on("online", drawOnline);
on("bot", () => (document.title = `${bot.name} · Sandbox`));
on("jump", refreshRelative);
setInterval(refreshRelative, 10_000);
draw();
follow();
