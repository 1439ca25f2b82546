// Inline keyboards under messages and reply keyboards under the text field.

import * as api from "./api.js";
import { el, icon } from "./dom.js";
import { t } from "./i18n.js";
import { copyText } from "./texts.js";

const STYLES = new Set(["primary", "success", "danger"]);

export const buttonKey = (messageId, button) => `${messageId}:${button.callback_data ?? button.text}`;

export function inlineKeyboard(phone, message) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  const line = (row, r) => el("div", { class: "inline-row" }, row.map((button, c) => inlineButton(phone, message, button, r, c)));
  return el("div", { class: "inline-keyboard" }, rows.map(line));
}

function inlineButton(phone, message, button, row, column) {
  const style = STYLES.has(button.style) ? button.style : "";
  const key = buttonKey(message.message_id, button);
  const node = el("button", {
    type: "button", class: `inline-button ${style}`, dataset: { key },
    onclick: () => pressInline(phone, message, button, row, column),
  }, el("span", { class: "label" }, button.text), corner(button));
  showWaiting(node, phone.chat.isWaiting(key));
  return node;
}

function corner(button) {
  if (button.url) return icon("open");
  if (button.copy_text) return icon("copy");
  return el("span", { class: "spinner", "aria-hidden": "true" });
}

export function showWaiting(node, waiting) {
  node.classList.toggle("waiting", waiting);
  if (waiting) node.setAttribute("aria-busy", "true");
  else node.removeAttribute("aria-busy");
}

async function pressInline(phone, message, button, row, column) {
  if (button.url) return phone.openUrl(button.url);
  if (button.copy_text) return copy(phone, button.copy_text.text);
  if (button.callback_data === undefined) return phone.toast(t("button-unsupported"));
  return phone.attempt(async () => {
    const place = { message_id: message.message_id, row, column };
    const { callback_query_id: query } = await api.press(phone.id, place);
    phone.chat.await(query, buttonKey(message.message_id, button));
  });
}

async function copy(phone, text) {
  try {
    await copyText(text);
    phone.toast(t("copied", { text }));
  } catch {
    phone.toast(t("copy-refused", { text }));
  }
}

/** The reply keyboard as the bot set it; `press(button)` does what the button says. */
export function replyKeyboard(markup, press) {
  const button = (item) => {
    const data = typeof item === "string" ? { text: item } : item;
    const style = STYLES.has(data.style) ? data.style : "";
    return el("button", { type: "button", class: `reply-button ${style}`, onclick: () => press(data) }, data.text);
  };
  const line = (row) => el("div", { class: "reply-row" }, row.map(button));
  return el("div", { class: "reply-keyboard", role: "group", "aria-label": t("reply-keyboard") }, markup.keyboard.map(line));
}
