// What the page knows: people, the bot, the timeline and every private chat as it stands.

import { emit } from "./bus.js";

export const people = new Map();
export const chats = new Map();
export const bot = { username: "", name: "Bot", connected: null, description: "" };
export let timeline = [];

const LONGEST_WAIT = 30_000; // how long a pressed button spins without an answer
const TYPING = 5_500;

export function setPeople(list) {
  people.clear();
  for (const person of list) people.set(person.id, person);
  for (const id of chats.keys()) if (!people.has(id)) chats.delete(id);
  emit("people");
}

export function setPerson(person) {
  const isNew = !people.has(person.id);
  people.set(person.id, { ...people.get(person.id), ...person });
  emit(isNew ? "people" : "person", person.id);
}

export function setBot(fields) {
  Object.assign(bot, fields);
  emit("bot");
}

export function setTimeline(items) {
  timeline = items.map((item) => ({ ...item, ms: Date.parse(item.at) })).sort((a, b) => a.ms - b.ms);
  emit("timeline");
}

export function chatOf(id) {
  if (!chats.has(id)) chats.set(id, new Chat(id));
  return chats.get(id);
}

/** One person's private chat with the bot. */
class Chat {
  constructor(id) {
    this.id = id;
    this.messages = new Map();
    this.pressed = new Map(); // callback_query_id -> button key
    this.answered = new Set();
    this.reactions = new Map(); // message_id -> emoji
    this.waiting = null; // events that came while the chat is being loaded
    Object.assign(this, { keyboard: null, menu: [], description: "", pinned: null, seq: -1, ready: false, unread: 0, typing: 0 });
  }

  load(standing) {
    this.messages = new Map(standing.messages.map((message) => [message.message_id, message]));
    this.keyboard = standing.keyboard || null;
    this.menu = standing.menu || [];
    this.description = standing.description || "";
    this.reactions.clear();
    this.pinned = standing.pinned || null;
    this.seq = standing.seq ?? -1;
    this.ready = true;
    const late = this.waiting || [];
    this.waiting = null;
    this.tell("loaded");
    for (const event of late) this.hear(event);
  }

  /** Takes over what the bot tells about itself, in this person's language. */
  learn(standing) {
    this.menu = standing.menu || [];
    this.description = standing.description || "";
    this.tell("profile");
  }

  hear(event) {
    if (this.waiting) return void this.waiting.push(event);
    if (event.seq !== undefined && event.seq <= this.seq) return;
    this.seq = event.seq ?? this.seq;
    const handle = this[`on_${event.type}`];
    if (handle) handle.call(this, event);
  }

  on_message({ message }) {
    const known = this.messages.has(message.message_id);
    this.messages.set(message.message_id, message);
    if (message.from?.is_bot) this.typing = 0;
    if (message.pinned_message) this.pinned = message.pinned_message;
    this.tell(known ? "edited" : "message", message);
  }

  on_edited({ message }) {
    this.messages.set(message.message_id, message);
    this.tell("edited", message);
  }

  on_deleted(event) {
    this.messages.delete(event.message_id ?? event.message.message_id);
    this.tell("deleted");
  }

  on_keyboard(event) {
    this.keyboard = event.keyboard || null;
    this.tell("keyboard");
  }

  on_reaction(event) {
    this.reactions.set(event.message_id, event.reaction[0]?.emoji || "");
    const message = this.messages.get(event.message_id);
    if (message) this.tell("edited", message);
  }

  on_typing(event) {
    this.typing = performance.now() + TYPING;
    this.tell("typing", event.action || "typing");
    setTimeout(() => this.tell("typing"), TYPING + 100);
  }

  on_toast({ toast }) {
    this.answered.add(toast.callback_query_id);
    this.release(toast.callback_query_id);
    this.tell("toast", toast);
  }

  /** The button `key` waits for the answer to this callback query (which may have come first). */
  await(queryId, key) {
    if (this.answered.has(queryId)) return;
    this.pressed.set(queryId, key);
    setTimeout(() => this.release(queryId), LONGEST_WAIT);
    this.tell("pressed");
  }

  release(queryId) {
    if (this.pressed.delete(queryId)) this.tell("pressed");
  }

  isWaiting(key) {
    return [...this.pressed.values()].includes(key);
  }

  tell(kind, detail) {
    emit("chat", { id: this.id, kind, detail });
  }
}
