// What the buttons of a reply keyboard do, asking first where the messenger would ask.

import * as api from "./api.js";
import { confirm, form } from "./dialogs.js";
import { t } from "./i18n.js";
import { bot } from "./state.js";

/** True when something was sent. */
export async function pressReply(phone, button, replyTo) {
  if (button.request_contact) return shareContact(phone);
  if (button.request_location) return shareLocation(phone);
  return phone.sendTexts([button.text], replyTo);
}

export async function shareContact(phone) {
  const agreed = await confirm(phone.node, t("share-phone-title"), t("share-phone-text", { bot: bot.name }), t("share"));
  if (!agreed) return false;
  if (!phone.person.phone && !(await askPhone(phone))) return false;
  return phone.attempt(() => api.send(phone.id, { contact: true }));
}

export async function askPhone(phone) {
  const given = await form(t("phone-of", { name: phone.person.first_name }),
    [{ name: "phone", label: t("phone"), type: "tel", value: phone.person.phone || "", hint: "+84912345678", required: true }]);
  return given && phone.change({ phone: given.phone });
}

async function shareLocation(phone) {
  const agreed = await confirm(phone.node, t("share-location-title"), t("share-location-text", { bot: bot.name }), t("share"));
  return agreed && phone.attempt(() => api.send(phone.id, { location: true }));
}
