// A photo over the whole window, closed by a click or Escape.

import { el, iconButton } from "./dom.js";
import { t } from "./i18n.js";

export function showPhoto(url) {
  const close = () => dialog.close();
  const dialog = el("dialog", { class: "viewer", "aria-label": t("photo"), onclick: close, onclose: () => dialog.remove() },
    el("img", { src: url, alt: t("photo") }), iconButton("close", t("close"), close));
  document.body.append(dialog);
  dialog.showModal();
}
