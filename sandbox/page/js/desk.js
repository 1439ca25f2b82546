// The table with the phones on it: which are shown, in which order, and what waits unread on the others.

import { on } from "./bus.js";
import { narrow } from "./dom.js";
import { remember, remembered } from "./memory.js";
import { Phone } from "./phone.js";
import { drawRail } from "./rail.js";
import { chatOf, people } from "./state.js";

const FIRST = 3; // phones on the table when nothing is remembered

export class Desk {
  constructor(table, rail) {
    this.table = table;
    this.rail = rail;
    this.phones = new Map();
    this.shown = remembered("shown", null);
    this.active = remembered("active", null);
    this.off = [
      on("people", () => this.draw()),
      on("person", () => this.drawRail()),
      on("chat", (event) => this.count(event)),
    ];
    this.media = matchMedia("(max-width: 720px)");
    this.onNarrow = () => this.draw();
    this.media.addEventListener("change", this.onNarrow);
    this.draw();
  }

  destroy() {
    this.off.forEach((stop) => stop());
    this.media.removeEventListener("change", this.onNarrow);
    for (const phone of this.phones.values()) phone.destroy();
  }

  /** The ids to show: on a narrow screen one, else as remembered, else the first few. */
  wanted() {
    if (!people.size) return [];
    const known = (this.shown || [...people.keys()].slice(0, FIRST)).filter((id) => people.has(id));
    if (!narrow()) return known;
    if (!people.has(this.active)) this.active = known[0] ?? [...people.keys()][0];
    return [this.active];
  }

  isShown(id) {
    return this.phones.has(id);
  }

  draw() {
    const wanted = this.wanted();
    for (const [id, phone] of this.phones) if (!wanted.includes(id)) this.remove(id, phone);
    wanted.forEach((id, index) => this.placeAt(id, index));
    this.table.style.setProperty("--phones", String(Math.max(1, wanted.length)));
    this.drawRail();
  }

  placeAt(id, index) {
    if (!this.phones.has(id)) this.phones.set(id, new Phone(id, this));
    const phone = this.phones.get(id);
    chatOf(id).unread = 0;
    if (this.table.children[index] !== phone.node) this.table.insertBefore(phone.node, this.table.children[index] || null);
    phone.log.toBottom(false);
    phone.composer.grow();
  }

  remove(id, phone) {
    phone.destroy();
    this.phones.delete(id);
  }

  drawRail() {
    const focused = document.activeElement?.closest?.(".face")?.dataset.person;
    drawRail(this.rail, this);
    if (focused) this.rail.querySelector(`[data-person="${focused}"]`)?.focus();
  }

  toggle(id) {
    if (narrow()) this.show(id);
    else if (this.isShown(id)) this.hide(id);
    else this.show(id);
  }

  show(id) {
    this.active = id;
    if (!narrow() && !this.isShown(id)) this.shown = [...this.wanted(), id];
    this.save();
    this.draw();
    this.phones.get(id)?.node.scrollIntoView({ inline: "nearest", block: "nearest" });
  }

  hide(id) {
    this.shown = this.wanted().filter((other) => other !== id);
    this.save();
    this.draw();
  }

  touched(id) {
    if (this.active === id) return;
    this.active = id;
    this.save();
  }

  save() {
    remember("shown", this.shown);
    remember("active", this.active);
  }

  count({ id, kind, detail }) {
    if (kind !== "message" || !detail.from?.is_bot || this.isShown(id)) return;
    chatOf(id).unread += 1;
    this.drawRail();
  }
}
