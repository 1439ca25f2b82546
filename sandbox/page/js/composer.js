// Where a person types: text field, menu of commands, reply keyboard, and what a message answers or edits.

import * as api from "./api.js";
import { attachMenu, readFiles } from "./attach.js";
import { commandPanel } from "./commands.js";
import { el, icon, iconButton } from "./dom.js";
import { t } from "./i18n.js";
import { replyKeyboard } from "./keyboards.js";
import { summary } from "./media.js";
import { remember, remembered } from "./memory.js";
import { pressReply } from "./reply_buttons.js";
import { pieces } from "./texts.js";

const TALLEST = 132;

export class Composer {
  constructor(phone) {
    this.phone = phone;
    this.draftKey = `draft.${phone.id}`;
    this.unsent = [];
    this.about = null; // {kind: "reply" | "edit", message}
    this.hidden = false; // whether the person put the reply keyboard away
    this.strip = el("div", { class: "about", hidden: true });
    this.field = el("textarea", {
      rows: 1, class: "field-text", placeholder: t("write"), "aria-label": t("write"), enterkeyhint: "send",
      autocomplete: "off", oninput: () => this.typed(), onkeydown: (event) => this.keys(event), onpaste: (event) => this.pasted(event),
    });
    this.field.value = remembered(this.draftKey, "");
    this.commands = commandPanel(phone, this);
    this.keyboard = el("div", { class: "keyboard-place" });
    this.build();
    this.node = el("div", { class: "composer" }, this.commands.node, this.strip, this.line, this.gate, this.keyboard);
    this.refresh();
    requestAnimationFrame(() => this.grow());
  }

  build() {
    this.menuButton = el("button", {
      type: "button", class: "menu-button", "aria-label": t("commands"), "aria-expanded": "false", onclick: () => this.commands.toggle(),
    }, icon("menu"), el("span", {}, "Menu"));
    this.toggle = iconButton("keyboard", t("reply-keyboard"), () => this.toggleKeyboard());
    this.attach = iconButton("attach", t("attach"), (event) => attachMenu(this.phone, event.currentTarget), { "aria-haspopup": "menu" });
    this.sendButton = iconButton("send", t("send"), () => this.send(), { class: "send" });
    this.line = el("div", { class: "composer-line" }, this.menuButton, el("div", { class: "field-box" }, this.field, this.toggle, this.attach), this.sendButton);
    this.gate = el("button", { type: "button", class: "gate", hidden: true });
  }

  /** Shows what this person can do now: write, start, come back, or nothing. */
  refresh() {
    const { person, chat } = this.phone;
    const gate = person.deactivated ? "revive" : person.blocked ? "unblock" : chat.messages.size || !chat.ready ? null : "start";
    this.line.hidden = Boolean(gate);
    this.gate.hidden = !gate;
    this.gate.className = `gate gate-${gate}`;
    this.gate.textContent = gate ? t(`gate-${gate}`) : "";
    this.gate.onclick = gate && (() => this.phone[gate]());
    this.showMenuButton();
    this.showKeyboard();
    this.typed(false);
  }

  showMenuButton() {
    this.menuButton.hidden = !this.phone.chat.menu.length;
  }

  showKeyboard() {
    const markup = this.phone.chat.keyboard;
    if (markup !== this.shownMarkup) this.hidden = false;
    this.shownMarkup = markup;
    const rows = markup?.keyboard;
    this.toggle.hidden = !rows;
    this.toggle.setAttribute("aria-pressed", String(Boolean(rows && !this.hidden)));
    this.keyboard.replaceChildren(...(rows && !this.hidden && !this.line.hidden ? [replyKeyboard(markup, (button) => this.pressed(button))] : []));
    this.field.placeholder = markup?.input_field_placeholder || t("write");
    this.grow(); // a long placeholder makes the field taller, a short one lower
    if (markup?.force_reply) this.answerLast();
  }

  answerLast() {
    const theirs = [...this.phone.chat.messages.values()].filter((message) => message.from?.is_bot);
    if (theirs.length && this.about?.kind !== "reply") this.startReply(theirs.at(-1), false);
  }

  toggleKeyboard() {
    this.hidden = !this.hidden;
    this.showKeyboard();
  }

  async pressed(button) {
    const sent = await pressReply(this.phone, button, this.about?.message.message_id);
    if (sent && this.phone.chat.keyboard?.one_time_keyboard) this.toggleKeyboard();
  }

  startReply(message, focus = true) {
    this.setAbout("reply", message);
    if (focus) this.field.focus();
  }

  startEdit(message) {
    this.setAbout("edit", message);
    this.field.value = message.text ?? message.caption ?? "";
    this.grow();
    this.field.focus();
  }

  setAbout(kind, message) {
    if (this.about?.kind === "edit") this.field.value = remembered(this.draftKey, "");
    this.about = { kind, message };
    this.strip.hidden = false;
    this.strip.replaceChildren(icon(kind), el("div", {}, el("strong", {}, t(kind === "edit" ? "editing" : "replying")), el("span", {}, summary(message))),
      iconButton("close", t("cancel"), () => this.clearAbout()));
  }

  clearAbout() {
    if (this.about?.kind === "edit") this.field.value = remembered(this.draftKey, "");
    this.about = null;
    this.strip.hidden = true;
    this.typed(false);
    this.field.focus();
  }

  typed(save = true) {
    if (save && this.about?.kind !== "edit") this.keep();
    this.commands.filter(this.field.value);
    this.sendButton.classList.toggle("ready", this.field.value.trim() !== "");
    this.grow();
  }

  /** What is not sent yet stays remembered, also while it is under way. */
  keep() {
    remember(this.draftKey, [...this.unsent, this.field.value].filter(Boolean).join("\n"));
  }

  grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, TALLEST)}px`;
  }

  keys(event) {
    if (event.isComposing) return; // Vietnamese input methods confirm a word with Enter
    if (this.commands.keys(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.send();
    } else if (event.key === "Escape" && this.about) this.clearAbout();
    else if (event.key === "ArrowUp" && !this.field.value) this.editLast(event);
  }

  editLast(event) {
    const mine = [...this.phone.chat.messages.values()].filter((message) => message.from?.id === this.phone.id && message.text);
    if (!mine.length) return;
    event.preventDefault();
    this.startEdit(mine.at(-1));
  }

  pasted(event) {
    const files = [...(event.clipboardData?.files || [])];
    if (!files.length) return;
    event.preventDefault();
    readFiles(this.phone, files);
  }

  send() {
    const text = this.field.value.trim();
    if (!text) return this.field.focus();
    return this.about?.kind === "edit" ? this.sendEdit(text) : this.sendNew(text);
  }

  async sendEdit(text) {
    const { message } = this.about;
    const done = await this.phone.attempt(() => api.edit(this.phone.id, message.message_id, text));
    if (done) this.clearAbout();
  }

  /** Sends what is no text as an answer to the message one is replying to, if to any; once it is sent that is over. */
  async answering(send) {
    const { about } = this;
    const sent = await send(about?.kind === "reply" ? { reply_to: about.message.message_id } : {});
    if (sent && about?.kind === "reply" && this.about === about) this.clearAbout();
    return sent;
  }

  async sendNew(text) {
    const reply = this.about?.message.message_id;
    this.unsent.push(text);
    this.field.value = "";
    if (this.about) this.clearAbout();
    this.typed();
    const ok = await this.phone.sendTexts(pieces(text), reply);
    this.unsent.splice(this.unsent.indexOf(text), 1);
    if (!ok) this.field.value = [text, this.field.value].filter(Boolean).join("\n");
    this.typed();
  }
}
