// What else can be sent: files, photos, contacts, stickers, voice, a place.

import * as api from "./api.js";
import { form } from "./dialogs.js";
import { el } from "./dom.js";
import { t } from "./i18n.js";
import { showMenu } from "./menu.js";
import { shareContact } from "./reply_buttons.js";

const LARGEST = 20e6; // a bot can fetch no larger file

export function attachMenu(phone, anchor) {
  const send = (content) => phone.composer.answering((replied) => phone.attempt(() => api.send(phone.id, { ...content, ...replied })));
  showMenu([
    { icon: "photo", label: t("photo"), act: () => choose(phone, "photo") },
    { icon: "file", label: t("file"), act: () => choose(phone, "document") },
    { icon: "contact", label: t("contact-own"), act: () => shareContact(phone) },
    { icon: "contact", label: t("contact-other"), act: () => otherContact(phone) },
    { icon: "sticker", label: t("sticker"), act: () => send({ sticker: true }) },
    { icon: "voice", label: t("voice"), act: () => send({ voice: true }) },
    { icon: "location", label: t("location"), act: () => send({ location: true }) },
  ], { anchor });
}

function choose(phone, kind) {
  const input = el("input", { type: "file", multiple: true, class: "off-screen", accept: kind === "photo" ? "image/*,video/*" : null });
  input.addEventListener("change", () => {
    readFiles(phone, [...input.files], kind);
    input.remove();
  });
  input.addEventListener("cancel", () => input.remove());
  document.body.append(input);
  input.click();
}

/** Sends files one after another; pictures and videos as such unless another kind is asked for. */
export async function readFiles(phone, files, kind = "photo") {
  for (const file of files) {
    if (file.size > LARGEST) phone.toast(t("file-too-large", { name: file.name }));
    else await sendFile(phone, file, kind === "photo" ? shownAs(file) : kind);
  }
}

const sendFile = (phone, file, kind) =>
  phone.composer.answering((replied) => phone.attempt(() => api.sendFile(phone.id, file, kind, replied.reply_to)));

const shownAs = (file) => ["photo", "video", "audio"].find((kind) => file.type.startsWith(kind === "photo" ? "image/" : `${kind}/`)) || "document";

async function otherContact(phone) {
  const given = await form(t("contact-other"), [
    { name: "first_name", label: t("name"), required: true },
    { name: "phone_number", label: t("phone"), type: "tel", hint: "+84912345678", required: true },
  ], t("send"));
  if (given) await phone.attempt(() => api.send(phone.id, { contact: given }));
}
