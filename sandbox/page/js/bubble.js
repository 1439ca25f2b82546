// One message as it stands in the chat.

import { el, iconButton } from "./dom.js";
import { richText } from "./entities.js";
import { t } from "./i18n.js";
import { inlineKeyboard } from "./keyboards.js";
import { attachments, summary } from "./media.js";
import { fullName } from "./texts.js";
import { clockTime, fullMoment } from "./time.js";

export const isMine = (phone, message) => message.from?.id === phone.id;

/** A row with the bubble and its inline keyboard. */
export function messageRow(phone, message) {
  const service = serviceText(message);
  if (service) return el("div", { class: "row service", dataset: { id: message.message_id } }, el("span", {}, service));
  const mine = isMine(phone, message);
  const keyboard = inlineKeyboard(phone, message);
  return el("div", {
    class: `row ${mine ? "mine" : "theirs"} ${keyboard ? "has-keyboard" : ""} ${bare(message) ? "bare" : ""}`.trim(),
    dataset: { id: message.message_id }, tabindex: "-1", role: "article", "aria-label": spoken(phone, message, mine),
  }, el("div", { class: "stack" }, bubble(phone, message), keyboard), el("div", { class: "row-tools" }, answer(phone, message), more(phone, message)));
}

const bare = (message) => Boolean(message.sticker);

function bubble(phone, message) {
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities || message.caption_entities;
  return el("div", { class: "bubble" }, origin(message), quoted(phone, message), attachments(message),
    el("div", { class: text ? "text" : "text empty", lang: phone.person.language_code || null },
      text ? richText(text, entities, phone, phone.person.language_code) : null, meta(message)), reaction(phone, message));
}

function meta(message) {
  const sent = message.date * 1000;
  const edited = message.edit_date ? el("span", { class: "edited-mark", title: fullMoment(message.edit_date * 1000) }, t("edited")) : null;
  return el("span", { class: "meta" }, edited, el("time", { title: fullMoment(sent) }, clockTime(sent)));
}

function reaction(phone, message) {
  const emoji = phone.chat.reactions.get(message.message_id);
  return emoji ? el("div", { class: "reaction" }, emoji) : null;
}

function origin(message) {
  const from = message.forward_origin;
  if (!from) return null;
  const name = from.sender_user ? fullName(from.sender_user) : from.sender_user_name || from.chat?.title || "";
  return el("div", { class: "origin" }, t("forwarded-from", { name }));
}

function quoted(phone, message) {
  const replied = message.reply_to_message;
  if (!replied) return null;
  const who = replied.from?.id === phone.id ? fullName(phone.person) : replied.from?.first_name || "";
  return el("button", { type: "button", class: "quote", onclick: () => phone.log.show(replied.message_id) },
    el("strong", {}, who), el("span", {}, summary(replied)));
}

const answer = (phone, message) =>
  iconButton("reply", t("reply"), () => phone.composer.startReply(message), { class: "row-tool", tabindex: "-1" });

const more = (phone, message) =>
  iconButton("more", t("message-menu"), (event) => phone.messageMenu(message, { anchor: event.currentTarget }), { class: "row-tool", tabindex: "-1" });

function spoken(phone, message, mine) {
  const who = mine ? fullName(phone.person) : message.from?.first_name || "";
  return `${who}, ${clockTime(message.date * 1000)}: ${summary(message)}`;
}

function serviceText(message) {
  if (message.pinned_message) return t("service-pinned", { text: summary(message.pinned_message).slice(0, 60) });
  return null;
}
