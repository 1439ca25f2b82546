// Small things about texts: splitting what is too long to send, sizes of files, colours of names.

const LONGEST = 4096;

/** Cuts where a person would: at a line, else at a space, never inside a character. */
export function pieces(text, longest = LONGEST) {
  const parts = [];
  let rest = text;
  while (rest.length > longest) {
    const cut = cutAt(rest, longest);
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest ? [...parts, rest] : parts;
}

function cutAt(text, longest) {
  for (const mark of ["\n", " "]) {
    const found = text.lastIndexOf(mark, longest);
    if (found > longest / 2) return found;
  }
  const last = text.charCodeAt(longest - 1);
  return last >= 0xd800 && last <= 0xdbff ? longest - 1 : longest;
}

export function fileSize(bytes) {
  if (!bytes && bytes !== 0) return "";
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

export const fullName = (person) => [person.first_name, person.last_name].filter(Boolean).join(" ");

/** The first letter as one sees it: a whole grapheme, so that "Ế" or an emoji stays whole. */
export function initial(name) {
  const [first] = new Intl.Segmenter("vi", { granularity: "grapheme" }).segment(name.trim() || "?");
  return first.segment.toLocaleUpperCase("vi");
}

const HUES = [158, 24, 262, 205, 338, 46, 128, 286];
export const hue = (id) => HUES[Math.abs(Number(id)) % HUES.length];

export async function copyText(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.createElement("textarea"); // a phone on the local network has no secure context
  area.value = text;
  area.className = "off-screen";
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  if (!done) throw new Error("copy refused");
  return undefined;
}
