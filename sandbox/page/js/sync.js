// Keeps the state equal to the server's: loads everything, follows the event stream, starts over after a break.

import * as api from "./api.js";
import { emit } from "./bus.js";
import * as clock from "./clock.js";
import { chatOf, people, setBot, setPeople, setPerson, setTimeline } from "./state.js";

const CHAT_EVENTS = new Set(["message", "edited", "deleted", "toast", "typing", "keyboard", "reaction"]);
let pause = 500;
let loading = null;
export let online = null;

const FRAMES = {
  hello: (event) => clock.begin(event.boot),
  clock: (event) => clock.hear(event.clock || event),
  timeline: (event) => setTimeline(event.items || []),
  person: (event) => hearPerson(event.person),
  bot: (event) => hearBot(event),
};

/** Opens the stream; every (re)opening loads the state as it stands. */
export function follow() {
  const stream = new EventSource("/sandbox/events");
  stream.onopen = () => {
    pause = 500;
    loading = reload();
  };
  stream.onmessage = (frame) => hear(JSON.parse(frame.data));
  stream.onerror = () => {
    stream.close();
    setOnline(false);
    setTimeout(follow, pause);
    pause = Math.min(pause * 2, 4000);
  };
}

function setOnline(value) {
  online = value;
  emit("online");
}

async function reload() {
  try {
    const [list, bot, time, timeline] = await Promise.all([api.people(), api.bot(), api.clock(), api.timeline()]);
    clock.hear(time);
    setBot(bot);
    setTimeline(timeline.items || []);
    setPeople(list);
    await Promise.all(list.map((person) => loadChat(person.id)));
    setOnline(true);
  } catch (error) {
    console.warn("The sandbox did not answer, the stream will try again.", error);
    setOnline(false);
    setTimeout(() => (loading = reload()), 1500);
  }
}

/** Events that arrive meanwhile wait in the chat, so none is lost and none is older than the answer. */
export async function loadChat(id) {
  const chat = chatOf(id);
  chat.waiting ||= [];
  try {
    chat.load(await api.messages(id));
  } catch (error) {
    chat.waiting = null;
    throw error;
  }
}

function hear(event) {
  if (CHAT_EVENTS.has(event.type)) hearChat(event);
  else FRAMES[event.type]?.(event);
}

async function hearChat(event) {
  const id = event.person_id ?? event.chat_id;
  if (id < 0) return; // groups have no phone of their own
  if (!people.has(id)) await loading;
  chatOf(id).hear(event);
}

/** The bot's commands and descriptions may have changed with it. */
function hearBot(event) {
  setBot(event);
  for (const id of people.keys()) refreshProfile(id);
}

async function refreshProfile(id) {
  try {
    chatOf(id).learn(await api.messages(id));
  } catch (error) {
    console.info("The commands are read again when the stream is back.", error);
  }
}

function hearPerson(person) {
  const known = people.has(person.id);
  setPerson(person);
  if (known) refreshProfile(person.id); // commands are shown in the person's language
  else loadChat(person.id).catch((error) => console.warn(error));
}
