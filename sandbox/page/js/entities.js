// Bot API text with entities (offsets in UTF-16 units, as in JS strings) becomes elements; nested ones nest.

import { now } from "./clock.js";
import { el } from "./dom.js";
import { localeOf, t } from "./i18n.js";
import { entityMoment, fullMoment } from "./time.js";

const PLAIN_TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code" };

/** `actions` has openUrl(url) and sendText(text); `place` is the reader's language code. */
export function richText(text, entities, actions, place) {
  const list = [...(entities || [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const fragment = document.createDocumentFragment();
  fill(fragment, { text, actions, place, list }, 0, text.length, { index: 0 });
  return fragment;
}

function fill(parent, source, from, to, cursor) {
  let at = from;
  while (cursor.index < source.list.length && source.list[cursor.index].offset < to) {
    const entity = source.list[cursor.index++];
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (end <= start) continue;
    parent.append(source.text.slice(at, start));
    const node = element(entity, source, source.text.slice(start, end));
    if (node.childNodes.length) skipInside(source, end, cursor);
    else fill(node, source, start, end, cursor);
    parent.append(node);
    at = end;
    if (isBlock(entity) && source.text[at] === "\n") at += 1; // the block already ends the line
  }
  if (at < to) parent.append(source.text.slice(at, to));
}

function skipInside(source, end, cursor) {
  while (cursor.index < source.list.length && source.list[cursor.index].offset < end) cursor.index += 1;
}

const isBlock = (entity) => /blockquote|^pre$/.test(entity.type);

function element(entity, source, text) {
  const make = MAKERS[entity.type];
  if (make) return make(entity, source, text);
  return el(PLAIN_TAGS[entity.type] || "span", { class: `entity-${entity.type}` });
}

const MAKERS = {
  url: (entity, { actions }, text) => link(/^[a-z]+:/i.test(text) ? text : `https://${text}`, actions),
  text_link: (entity, { actions }) => link(entity.url, actions),
  email: (entity, { actions }, text) => link(`mailto:${text}`, actions),
  phone_number: (entity, { actions }, text) => link(`tel:${text}`, actions),
  mention: (entity, { actions }, text) => link(`https://t.me/${text.slice(1)}`, actions),
  bot_command: (entity, { actions }, text) =>
    el("button", { type: "button", class: "inline-link", onclick: () => actions.sendText(text) }),
  spoiler: () => spoiler(),
  pre: (entity) => el("pre", { dataset: { language: entity.language || "" } }),
  blockquote: () => el("blockquote", {}),
  expandable_blockquote: () => expandable(),
  date_time: (entity, source, text) => moment(entity, source.place, text),
};

const SAFE = /^(https?|mailto|tel|tg):/i;

function link(url, actions) {
  if (!SAFE.test(url)) return el("span", { class: "entity-url" });
  const open = (event) => {
    event.preventDefault();
    actions.openUrl(url);
  };
  return el("a", { href: url, title: url, target: "_blank", rel: "noopener noreferrer", onclick: open });
}

function spoiler() {
  const reveal = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    node.classList.add("open");
  };
  const node = el("span", {
    class: "spoiler", role: "button", tabindex: "0", "aria-label": t("spoiler"), onclick: reveal, onkeydown: reveal,
  });
  return node;
}

function expandable() {
  const toggle = () => node.classList.toggle("open");
  const node = el("blockquote", { class: "expandable", onclick: toggle });
  return node;
}

function moment(entity, place, text) {
  const ms = entity.unix_time * 1000;
  const said = entityMoment(ms, entity.date_time_format || "", localeOf(place), now());
  const node = el("time", { class: "moment", datetime: new Date(ms).toISOString(), title: fullMoment(ms) });
  if (said) {
    node.append(said);
    if (entity.date_time_format === "r") node.dataset.relative = String(ms);
  } else node.append(text);
  return node;
}
