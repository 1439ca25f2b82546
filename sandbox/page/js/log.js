// The scrolling list of messages: added at the end, replaced in place, separated by days and jumps of time.

import { on } from "./bus.js";
import { isMine, messageRow } from "./bubble.js";
import { jumps, now } from "./clock.js";
import { calm, el, iconButton, onContext } from "./dom.js";
import { t } from "./i18n.js";
import { buttonKey, showWaiting } from "./keyboards.js";
import { dayKey, dayTitle, duration, fullMoment } from "./time.js";

const NEAR = 80; // pixels from the end that still count as being at the end
const FOLLOWS = 300; // seconds within which two bubbles of one side stand close

export class Log {
  constructor(phone) {
    this.phone = phone;
    this.list = el("div", { class: "log-list", role: "log", "aria-label": t("chat-with", { name: phone.person.first_name }) });
    this.node = el("div", { class: "log", tabindex: "0", onscroll: () => this.scrolled(), onkeydown: (event) => this.keys(event) }, this.list);
    this.count = el("span", { class: "badge", hidden: true });
    this.down = iconButton("down", t("to-bottom"), () => this.toBottom(), { class: "to-bottom" });
    this.down.append(this.count);
    this.down.hidden = true;
    this.rows = new Map();
    this.last = null;
    this.atBottom = true;
    this.missed = 0;
    this.off = [on("jump", (jump) => this.jumped(jump)), on("jumps", () => this.draw())];
    this.sizes = new ResizeObserver(() => this.atBottom && this.toBottom(false));
    this.sizes.observe(this.node);
    this.sizes.observe(this.list);
    onContext(this.list, (x, y) => this.menuAt(x, y));
    this.list.addEventListener("dblclick", (event) => this.replyTo(event.target));
  }

  destroy() {
    this.off.forEach((stop) => stop());
    this.sizes.disconnect();
  }

  /** Draws everything anew. */
  draw() {
    const keep = this.atBottom ? null : this.node.scrollTop;
    this.rows.clear();
    this.last = null;
    this.list.replaceChildren();
    let next = 0;
    for (const message of this.phone.chat.messages.values()) {
      while (next < jumps.length && jumps[next].to / 1000 - 1 < message.date) this.addJump(jumps[next++]);
      this.add(message);
    }
    while (next < jumps.length) this.addJump(jumps[next++]);
    if (keep === null) this.toBottom(false);
    else this.node.scrollTop = keep;
  }

  append(message) {
    const mine = isMine(this.phone, message);
    this.add(message).classList.add("arriving");
    if (this.atBottom || mine) this.toBottom();
    else this.miss();
  }

  add(message) {
    const row = messageRow(this.phone, message);
    this.separate(message, row);
    this.rows.set(message.message_id, row);
    this.list.append(row);
    this.last = { message, key: dayKey(message.date * 1000) };
    return row;
  }

  separate(message, row) {
    const key = dayKey(message.date * 1000);
    if (key !== this.last?.key) this.list.append(this.daySeparator(message.date * 1000));
    else if (this.last.message?.from?.id === message.from?.id && message.date - this.last.message.date < FOLLOWS) row.classList.add("follows");
  }

  daySeparator(ms) {
    return el("div", { class: "separator day", role: "separator", dataset: { ms } }, el("span", {}, dayTitle(ms, now())));
  }

  addJump(jump) {
    const line = el("div", { class: "separator jump", role: "separator" },
      el("span", {}, `⏩ ${t("jumped", { by: duration(jump.to - jump.from) })}`, el("small", {}, fullMoment(jump.to))));
    if (this.lastJump?.isConnected && this.lastJump === this.list.lastElementChild) this.lastJump.remove();
    this.lastJump = line;
    this.list.append(line);
    if (this.last) this.last = { key: this.last.key }; // what comes next does not follow closely
  }

  /** What was today may be yesterday by now. */
  renameDays() {
    for (const node of this.list.querySelectorAll(".separator.day")) node.firstChild.textContent = dayTitle(Number(node.dataset.ms), now());
  }

  jumped(jump) {
    this.renameDays();
    this.addJump(jump);
    if (this.atBottom) this.toBottom();
  }

  replace(message) {
    const old = this.rows.get(message.message_id);
    if (!old) return this.append(message);
    const row = messageRow(this.phone, message);
    if (old.classList.contains("follows")) row.classList.add("follows");
    row.classList.add("changed");
    const hadFocus = old.contains(document.activeElement);
    old.replaceWith(row);
    this.rows.set(message.message_id, row);
    if (hadFocus) row.focus({ preventScroll: true });
    return undefined;
  }

  /** Brings the spinners of pressed buttons up to date. */
  markPressed() {
    for (const node of this.list.querySelectorAll(".inline-button")) {
      showWaiting(node, this.phone.chat.isWaiting(node.dataset.key));
    }
  }

  button(message, data) {
    return this.list.querySelector(`[data-key="${CSS.escape(buttonKey(message.message_id, data))}"]`);
  }

  show(messageId) {
    const row = this.rows.get(messageId);
    if (!row) return;
    row.scrollIntoView({ block: "center", behavior: calm() ? "auto" : "smooth" });
    row.classList.remove("changed");
    requestAnimationFrame(() => row.classList.add("changed"));
  }

  toBottom(smooth = true) {
    const behavior = smooth && !calm() ? "smooth" : "instant";
    this.atBottom = true;
    this.node.scrollTo({ top: this.node.scrollHeight, behavior });
    this.seen();
  }

  scrolled() {
    const rest = this.node.scrollHeight - this.node.scrollTop - this.node.clientHeight;
    const near = rest < NEAR;
    const goingUp = this.node.scrollTop < (this.lastTop ?? 0) - 1;
    this.lastTop = this.node.scrollTop;
    if (near) this.seen();
    this.atBottom = near || (this.atBottom && !goingUp); // on the way down is as good as there
    this.down.hidden = this.atBottom;
  }

  seen() {
    this.missed = 0;
    this.count.hidden = true;
    this.down.hidden = true;
  }

  miss() {
    this.missed += 1;
    this.count.textContent = String(this.missed);
    this.count.hidden = false;
    this.down.hidden = false;
  }

  menuAt(x, y) {
    const row = document.elementFromPoint(x, y)?.closest(".row[data-id]");
    if (row) this.openMenu(row, { x, y });
  }

  /** A double click beside the text of a bubble, or on it, answers the message, as in Telegram. */
  replyTo(target) {
    const row = target.closest(".row[data-id]:not(.service)");
    const message = row && !target.closest("button, a") && this.phone.chat.messages.get(Number(row.dataset.id));
    if (!message || this.phone.composer.line.hidden) return;
    getSelection()?.removeAllRanges(); // the second click has marked a word
    this.phone.composer.startReply(message);
  }

  openMenu(row, place) {
    const message = this.phone.chat.messages.get(Number(row.dataset.id));
    if (message && !row.classList.contains("service")) this.phone.messageMenu(message, place);
  }

  /** Arrows walk over the messages, Enter or the menu key opens what can be done with one. */
  keys(event) {
    const row = document.activeElement.closest?.(".row[data-id]");
    if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      const rows = [...this.rows.values()];
      const at = row ? rows.indexOf(row) + (event.key === "ArrowUp" ? -1 : 1) : rows.length - 1;
      rows[Math.max(0, Math.min(at, rows.length - 1))]?.focus();
      event.preventDefault();
    } else if (row === document.activeElement && (event.key === "Enter" || event.key === "ContextMenu")) {
      const box = row.querySelector(".bubble").getBoundingClientRect();
      this.openMenu(row, { x: box.left + 24, y: box.top + 24 });
      event.preventDefault();
    }
  }
}
