// The page's own settings: its language and the time zone in which it shows the sandbox's time.

import { openFaults } from "./faults.js";
import { LANGUAGES, language, setLanguage, t } from "./i18n.js";
import { showMenu } from "./menu.js";
import { setZone, zone, ZONES } from "./time.js";

export function settingsMenu(anchor, redraw) {
  const languages = Object.entries(LANGUAGES).map(([code, name]) => ({
    icon: "globe", label: name, checked: language() === code, act: () => change(() => setLanguage(code)),
  }));
  const zones = ZONES.map((name) => ({
    icon: "clock", label: t("zone", { zone: name }), checked: zone() === name, act: () => change(() => setZone(name)),
  }));
  const change = (act) => {
    act();
    redraw();
  };
  const faults = { icon: "bug", label: t("faults"), act: openFaults };
  showMenu([...languages, null, ...zones, null, faults], { anchor });
}
