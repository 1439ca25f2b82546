// The menus of a phone: what can be done with a message, and what its owner may change.

import * as api from "./api.js";
import { isMine } from "./bubble.js";
import { confirm, form } from "./dialogs.js";
import { narrow } from "./dom.js";
import { LANGUAGES, t } from "./i18n.js";
import { askPhone } from "./reply_buttons.js";
import { bot } from "./state.js";
import { copyText } from "./texts.js";

export function messageActions(phone, message) {
  const text = message.text ?? message.caption;
  const mine = isMine(phone, message);
  return [
    { icon: "reply", label: t("reply"), act: () => phone.composer.startReply(message) },
    text && { icon: "copy", label: t("copy"), act: () => phone.attempt(() => copyText(text).then(() => phone.toast(t("copied-text")))) },
    mine && text && !message.forward_origin && { icon: "edit", label: t("edit"), act: () => phone.composer.startEdit(message) },
    { icon: "forward", label: t("forward"), act: () => forward(phone, message) },
  ].filter(Boolean);
}

/** Forwards into the same chat: the only one this phone has. */
const forward = (phone, message) => phone.attempt(() => api.send(phone.id, { forward: message.message_id }));

export function personActions(phone) {
  const { person } = phone;
  const current = (person.language_code || "").slice(0, 2);
  const speaks = ([code, name]) => ({
    icon: "globe", label: name, checked: current === code, act: () => phone.change({ language_code: code }),
  });
  return [
    ...Object.entries(LANGUAGES).map(speaks), null,
    { icon: "phone", label: person.phone || t("phone-none"), act: () => askPhone(phone) },
    { icon: "open", label: t("open-link"), act: () => openLink(phone) }, null,
    person.blocked
      ? { icon: "block", label: t("unblock"), act: () => phone.change({ blocked: false }) }
      : { icon: "block", label: t("block"), danger: true, act: () => block(phone) },
    person.deactivated
      ? { icon: "ghost", label: t("revive"), act: () => phone.revive() }
      : { icon: "ghost", label: t("deactivate"), danger: true, act: () => deactivate(phone) },
    !narrow() && { icon: "eye-off", label: t("hide-phone"), act: () => phone.desk.hide(phone.id) },
  ];
}

async function block(phone) {
  if (await confirm(phone.node, t("block"), t("block-text", { bot: bot.name }), t("block"))) await phone.change({ blocked: true });
}

async function deactivate(phone) {
  const sure = await confirm(phone.node, t("deactivate"), t("deactivate-text"), t("deactivate"));
  if (sure) await phone.change({ deactivated: true });
}

async function openLink(phone) {
  const given = await form(t("open-link"), [{ name: "url", label: t("link"), value: `https://t.me/${bot.username}?start=`, required: true }], t("open"));
  if (given) phone.openUrl(given.url);
}
