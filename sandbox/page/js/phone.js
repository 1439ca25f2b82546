// One person's phone: who it belongs to, the chat with the bot, and everything one can do in it.

import * as api from "./api.js";
import { avatar, botAvatar } from "./avatars.js";
import { on } from "./bus.js";
import { Composer } from "./composer.js";
import { ask, tell } from "./dialogs.js";
import { el, iconButton } from "./dom.js";
import { roleName, t } from "./i18n.js";
import { openOutside, startParameter } from "./links.js";
import { Log } from "./log.js";
import { summary } from "./media.js";
import { messageActions, personActions } from "./phone_menus.js";
import { showMenu } from "./menu.js";
import { readFiles } from "./attach.js";
import { bot, chatOf, people } from "./state.js";
import { fullName } from "./texts.js";

export class Phone {
  constructor(id, desk) {
    this.id = id;
    this.desk = desk;
    this.log = new Log(this);
    this.composer = new Composer(this);
    this.build();
    this.off = [
      on("chat", (event) => event.id === this.id && this.hear(event)),
      on("person", (changed) => changed === this.id && this.personChanged()),
      on("bot", () => this.drawHead()),
    ];
    this.personChanged();
    this.drawChat();
  }

  get person() {
    return people.get(this.id) || { id: this.id, first_name: "?" };
  }

  get chat() {
    return chatOf(this.id);
  }

  build() {
    this.owner = el("div", { class: "owner" });
    this.head = el("header", { class: "chat-head" });
    this.pin = el("button", { type: "button", class: "pin", hidden: true });
    this.welcome = el("div", { class: "start", hidden: true });
    this.toasts = el("div", { class: "phone-toasts", role: "status", "aria-live": "polite" });
    const middle = el("div", { class: "middle" }, this.welcome, this.log.node, this.log.down, this.toasts);
    this.node = el("section", { class: "phone", dataset: { person: this.id } }, this.owner, this.head, this.pin, middle, this.composer.node);
    this.node.addEventListener("dragover", (event) => event.preventDefault());
    this.node.addEventListener("drop", (event) => this.dropped(event));
    this.node.addEventListener("focusin", () => this.desk.touched(this.id));
  }

  destroy() {
    this.off.forEach((stop) => stop());
    this.log.destroy();
    this.node.remove();
  }

  hear({ kind, detail }) {
    const reactions = {
      loaded: () => this.drawChat(),
      deleted: () => this.drawChat(),
      message: () => this.arrived(detail),
      edited: () => this.log.replace(detail),
      profile: () => this.profileChanged(),
      keyboard: () => this.composer.showKeyboard(),
      typing: () => this.drawHead(),
      pressed: () => this.log.markPressed(),
      toast: () => this.answered(detail),
    };
    reactions[kind]?.();
  }

  arrived(message) {
    this.log.append(message);
    this.drawHead();
    this.drawPin();
    this.drawStart();
    if (this.composer.line.hidden) this.composer.refresh();
  }

  profileChanged() {
    this.drawStart();
    this.composer.showMenuButton();
  }

  drawChat() {
    this.log.draw();
    this.drawPin();
    this.drawStart();
    this.composer.refresh();
  }

  personChanged() {
    const { person } = this;
    this.node.setAttribute("aria-label", t("phone-of", { name: fullName(person) }));
    this.node.classList.toggle("blocked", Boolean(person.blocked || person.deactivated));
    const role = [roleName(person.role), person.language_code, person.blocked && t("has-blocked"), person.deactivated && t("is-deactivated")];
    this.owner.replaceChildren(avatar(person, "small"), el("div", { class: "owner-text" }, el("strong", {}, fullName(person)),
      el("span", {}, role.filter(Boolean).join(" · "))),
    iconButton("more", t("person-menu", { name: person.first_name }), (event) => this.personMenu(event.currentTarget), { "aria-haspopup": "menu" }),
    iconButton("close", t("hide-phone"), () => this.desk.hide(this.id), { class: "hide-phone" }));
    this.composer.refresh();
    this.drawHead();
  }

  drawHead() {
    const typing = this.chat.typing > performance.now();
    const state = typing ? t("typing") : bot.connected === false ? t("bot-away") : t("bot-here");
    this.head.replaceChildren(botAvatar(bot), el("div", { class: "head-text" }, el("strong", {}, bot.name),
      el("span", { class: typing ? "typing" : "", "aria-live": "polite" }, state)));
  }

  drawPin() {
    const message = this.chat.pinned;
    const id = typeof message === "object" ? message?.message_id : message;
    const found = this.chat.messages.get(id);
    this.pin.hidden = !found;
    if (!found) return;
    this.pin.replaceChildren(el("strong", {}, t("pinned")), el("span", {}, summary(found)));
    this.pin.onclick = () => this.log.show(id);
  }

  drawStart() {
    const empty = this.chat.ready && !this.chat.messages.size;
    this.welcome.hidden = !empty;
    this.log.node.hidden = empty;
    if (!empty) return;
    const about = this.chat.description || bot.description;
    this.welcome.replaceChildren(botAvatar(bot, "large"), el("h2", {}, bot.name), el("p", { class: "at" }, `@${bot.username}`),
      el("div", { class: "about-bot" }, el("strong", {}, t("what-can-it-do")), el("p", {}, about || t("press-start"))));
  }

  /** Runs an action; a refusal is said in the phone. True when it worked. */
  async attempt(action) {
    try {
      await action();
      return true;
    } catch (error) {
      this.toast(error instanceof TypeError ? t("no-connection") : error.message, "bad");
      return false;
    }
  }

  toast(text, kind = "") {
    const note = el("div", { class: `toast ${kind}` }, text);
    this.toasts.append(note);
    setTimeout(() => note.remove(), 2500 + text.length * 45);
  }

  answered(toast) {
    if (toast.url) this.openUrl(toast.url);
    if (!toast.text) return;
    if (toast.alert) tell(this.node, toast.text);
    else this.toast(toast.text);
  }

  sendText(text) {
    return this.sendTexts([text]);
  }

  sendTexts(texts, replyTo) {
    return this.attempt(async () => {
      for (const [index, text] of texts.entries()) await api.send(this.id, index === 0 && replyTo ? { text, reply_to: replyTo } : { text });
    });
  }

  openUrl(url) {
    const parameter = startParameter(url);
    if (parameter === null) openOutside(url);
    else this.startBot(parameter);
  }

  startBot(parameter = "") {
    return this.sendText(parameter ? `/start ${parameter}` : "/start");
  }

  start() {
    return this.startBot();
  }

  change(fields) {
    return this.attempt(() => api.changePerson(this.id, fields));
  }

  revive() {
    return this.change({ deactivated: false });
  }

  async unblock() {
    if (await this.change({ blocked: false })) await this.startBot();
  }

  messageMenu(message, place) {
    showMenu(messageActions(this, message), place);
  }

  personMenu(anchor) {
    showMenu(personActions(this), { anchor });
  }

  async dropped(event) {
    const files = [...event.dataTransfer.files];
    if (!files.length) return;
    event.preventDefault();
    const kind = files.some((file) => file.type.startsWith("image/")) ? await this.askKind() : "document";
    if (kind) await readFiles(this, files, kind);
  }

  askKind() {
    return ask(this.node, { text: t("send-how"), buttons: [{ label: t("file"), value: "document" }, { label: t("photo"), value: "photo", style: "strong" }] });
  }
}
