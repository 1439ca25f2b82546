// What a message may carry beside text: files, photos, voice, contacts, places, stickers.

import { fileUrl } from "./api.js";
import { el, icon } from "./dom.js";
import { t } from "./i18n.js";
import { showPhoto } from "./viewer.js";
import { fileSize, fullName, initial } from "./texts.js";

const OPENS = /^(application\/pdf|image\/(png|jpeg|gif|webp)|text\/plain|audio\/|video\/)/;

/** The elements that stand above the text of the bubble. */
export function attachments(message) {
  return KINDS.filter(([name]) => message[name]).map(([name, make]) => make(message[name], message));
}

const KINDS = [
  ["photo", (sizes) => photo(sizes.at(-1))],
  ["document", (file, message) => (message.animation ? null : fileBubble(file))],
  ["animation", (file) => fileBubble({ file_name: "animation.mp4", ...file })],
  ["video", (file) => fileBubble({ file_name: "video.mp4", ...file })],
  ["audio", (file) => fileBubble({ file_name: file.title || "audio", ...file })],
  ["voice", (voice) => voiceBubble(voice)],
  ["sticker", (sticker) => el("div", { class: "sticker", role: "img", "aria-label": t("sticker") }, sticker.emoji || "🌾")],
  ["contact", (contact) => contactBubble(contact)],
  ["location", (place, message) => (message.venue ? null : placeBubble(place, t("location")))],
  ["venue", (venue) => placeBubble(venue.location, venue.title)],
  ["poll", (poll) => el("div", { class: "poll" }, el("strong", {}, poll.question), el("ul", {}, poll.options.map((o) => el("li", {}, o.text))))],
];

function photo(size) {
  const ratio = size.width && size.height ? `${size.width} / ${size.height}` : "4 / 3";
  const image = el("img", { src: fileUrl(size.file_id), alt: t("photo"), loading: "lazy", style: { "aspect-ratio": ratio } });
  return el("button", { type: "button", class: "photo", "aria-label": t("photo-open"), onclick: () => showPhoto(fileUrl(size.file_id)) }, image);
}

/** PDF, pictures and plain text open in a new tab; anything else is downloaded. */
function fileBubble(file) {
  const opens = OPENS.test(file.mime_type || "");
  const name = file.file_name || t("file");
  const extension = (name.match(/\.([^.]{1,4})$/)?.[1] || "").toUpperCase();
  const props = { class: "file", href: fileUrl(file.file_id, !opens), title: name };
  if (opens) Object.assign(props, { target: "_blank", rel: "noopener" });
  else props.download = name;
  const label = [fileSize(file.file_size), t(opens ? "open" : "download")].filter(Boolean).join(" · ");
  return el("a", props,
    el("span", { class: `file-icon type-${extension.toLowerCase()}`, "aria-hidden": "true" }, extension ? extension : icon("file")),
    el("span", { class: "file-text" }, el("span", { class: "file-name" }, name), el("span", { class: "file-size" }, label)));
}

function voiceBubble(voice) {
  const bars = Array.from({ length: 28 }, (_, i) => el("i", { style: { height: `${30 + 60 * Math.abs(Math.sin(i * 1.7) * Math.cos(i * 0.6))}%` } }));
  const seconds = voice.duration || 0;
  return el("div", { class: "voice", role: "img", "aria-label": t("voice") },
    el("span", { class: "voice-icon" }, icon("voice")),
    el("span", { class: "wave", "aria-hidden": "true" }, bars),
    el("span", { class: "voice-length" }, `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`));
}

function contactBubble(contact) {
  const name = fullName(contact);
  return el("div", { class: "contact" }, el("span", { class: "avatar", "aria-hidden": "true" }, initial(name)),
    el("span", { class: "file-text" }, el("span", { class: "file-name" }, name), el("span", { class: "file-size" }, contact.phone_number)));
}

function placeBubble(place, title) {
  const where = `${place.latitude.toFixed(4)}, ${place.longitude.toFixed(4)}`;
  return el("div", { class: "place" }, el("div", { class: "place-map", "aria-hidden": "true" }, icon("location")),
    el("span", { class: "file-name" }, title), el("span", { class: "file-size" }, where));
}

/** One line that stands for a message where there is no room: replies, pins, screen readers. */
export function summary(message) {
  if (message.text || message.caption) return message.text || message.caption;
  if (message.document) return message.document.file_name || t("file");
  if (message.contact) return `${t("contact")}: ${message.contact.phone_number}`;
  const kind = ["photo", "voice", "sticker", "location", "video", "audio", "poll"].find((name) => message[name]);
  return kind ? t(kind in { video: 1, audio: 1, poll: 1 } ? "file" : kind) : t("message");
}
