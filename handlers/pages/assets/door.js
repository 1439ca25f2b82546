// The code at the door: asks for the page again every few seconds; a code that is too old is taken away.
"use strict";

const EVERY = 5000, PATIENCE = 4000, OLD = 45000;
const door = document.getElementById("door");
let fresh = Date.now();

async function renew() {
  try {
    const answer = await fetch(location.href, { cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.getElementById("door");
    if (next.innerHTML !== door.innerHTML) door.replaceChildren(...next.childNodes);
    fresh = Date.now();
  } catch {
    if (Date.now() - fresh > OLD) {
      const word = document.createElement("p");
      word.className = "word";
      word.textContent = document.documentElement.dataset.lost;
      door.replaceChildren(word);
    }
  }
  setTimeout(renew, EVERY);
}

setTimeout(renew, EVERY);
