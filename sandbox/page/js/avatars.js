// Round faces: an emoji or the initial on the person's colour.

import { el } from "./dom.js";
import { fullName, hue, initial } from "./texts.js";

export const avatar = (person, size = "") =>
  el("span", { class: `avatar ${size}`, "aria-hidden": "true", style: { "--hue": hue(person.id) } },
    person.avatar || initial(fullName(person)));

export const botAvatar = (bot, size = "") =>
  el("span", { class: `avatar bot ${size}`, "aria-hidden": "true" }, initial(bot.name || "B"));
