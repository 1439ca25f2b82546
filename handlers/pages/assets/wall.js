// The live wall: asks for the questions every few seconds and moves what has changed, so that nothing flickers.
"use strict";

const EVERY = 3000, HIDDEN = 15000, SLOWEST = 10000, PATIENCE = 8000, GONE = 3;
const root = document.documentElement, words = root.dataset;
const still = matchMedia("(prefers-reduced-motion: reduce)");
const at = (id) => document.getElementById(id);
const address = location.pathname.replace(/\/$/, "") + "/questions" + location.search;

let shown = "", page = "", failures = 0, gone = 0, timer = 0;
const known = new Map(); // the rows on the wall, by question

function make(tag, name, text = "") {
  const node = document.createElement(tag);
  node.className = name;
  node.textContent = text; // never as markup: people write what they like
  return node;
}

function put(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

function row(question) {
  let node = known.get(question.id);
  if (!node) {
    node = make("li", "question");
    const count = make("p", "wanted");
    count.append(make("b", "number"), make("small", "people"));
    const said = make("div", "said");
    said.append(make("p", "words"), make("p", "done"));
    said.firstChild.dir = "auto";
    node.append(count, said);
    known.set(question.id, node);
  }
  const number = node.querySelector(".number"), before = number.textContent;
  put(number, String(question.wanted));
  put(node.querySelector(".people"), question.people);
  put(node.querySelector(".words"), question.words);
  put(node.querySelector(".done"), question.answered);
  node.classList.toggle("answered", Boolean(question.answered));
  if (before && before !== number.textContent && !still.matches) {
    number.animate({ scale: ["1", "1.35", "1"] }, { duration: 700, easing: "ease-out" });
  }
  return node;
}

function part(one) {
  const node = make("section", "part");
  node.dataset.id = one.id;
  if (one.title) node.append(make("h2", "", one.title));
  const list = make("ol", "");
  list.append(...one.questions.map(row));
  node.append(list);
  if (!one.questions.length) node.append(make("p", "none", words.none));
  if (one.rest) node.append(make("p", "rest", one.rest));
  return node;
}

// First where everything was, then where it is; what lies between is an animation.
function move(change) {
  const places = new Map([...known].filter(([, node]) => node.isConnected).map(([id, node]) => [id, node.getBoundingClientRect()]));
  const first = !shown;
  change();
  for (const [id, node] of known) {
    if (!node.isConnected) known.delete(id);
    else if (!first && !still.matches) glide(node, places.get(id));
  }
}

function glide(node, from) {
  if (!from) {
    node.animate({ opacity: [0, 1], transform: ["translateY(1rem)", "none"] }, { duration: 700, easing: "ease-out" });
    return;
  }
  const to = node.getBoundingClientRect(), x = from.left - to.left, y = from.top - to.top;
  if (x || y) node.animate({ transform: [`translate(${x}px, ${y}px)`, "none"] }, { duration: 700, easing: "ease-in-out" });
}

function show(text) {
  if (text === shown) return;
  const data = JSON.parse(text);
  if (page && data.page !== page) return location.reload(); // the bot was renewed, and this script with it
  page = data.page;
  move(() => {
    put(at("series"), data.series);
    put(at("session"), `${data.session} · ${data.when}`);
    put(at("title"), data.title);
    put(at("sum"), data.sum);
    at("wall").replaceChildren(...(data.parts.length ? data.parts.map(part) : [make("p", "none", words.none)]));
  });
  shown = text;
}

function tell(text) {
  put(at("state"), text);
  root.classList.toggle("away", Boolean(text));
}

async function look() {
  clearTimeout(timer);
  try {
    const answer = await fetch(address, { cache: "no-cache", signal: AbortSignal.timeout(PATIENCE) });
    gone = answer.status === 404 ? gone + 1 : 0;
    if (gone >= GONE) at("wall").replaceChildren(make("p", "none", words.gone)), (shown = "");
    if (!answer.ok) throw new Error(answer.status);
    show(await answer.text());
    failures = 0;
    tell("");
  } catch {
    failures += 1;
    tell(gone >= GONE ? words.gone : words.away);
  }
  timer = setTimeout(look, document.hidden ? HIDDEN : Math.min(SLOWEST, EVERY * Math.max(1, failures)));
}

function choose(theme) {
  root.dataset.theme = theme;
  try { localStorage.setItem("theme", theme); } catch { /* a browser without a memory */ }
}

function begin() {
  let theme = new URLSearchParams(location.search).get("theme");
  try { theme ||= localStorage.getItem("theme"); } catch { /* as above */ }
  const dark = () => getComputedStyle(root).colorScheme.trim() === "dark";
  choose(theme === "dark" || theme === "light" ? theme : matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  at("theme").onclick = () => choose(dark() ? "light" : "dark");
  at("whole").onclick = () => (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen());
  at("whole").hidden = !document.fullscreenEnabled;
  document.onvisibilitychange = () => document.hidden || look();
  tell(words.waiting);
  look();
}

begin();
