// The control API of the sandbox as functions; a refusal becomes an Error with the server's sentence.

async function ask(method, path, body) {
  const options = { method, headers: {} };
  if (body instanceof FormData) options.body = body;
  else if (body !== undefined) {
    options.headers["Content-Type"] = "application/json";
    options.body = JSON.stringify(body);
  }
  const answer = await fetch(`/sandbox/${path}`, options);
  if (!answer.ok) throw new Error(await reason(answer));
  return answer.status === 204 ? null : answer.json();
}

async function reason(answer) {
  const text = await answer.text();
  try {
    const said = JSON.parse(text);
    return said.error || said.description || text;
  } catch {
    return text || `${answer.status} ${answer.statusText}`;
  }
}

export const people = () => ask("GET", "people");
export const bot = () => ask("GET", "bot");
export const addPerson = (person) => ask("POST", "people", person);
export const changePerson = (id, fields) => ask("PATCH", `people/${id}`, fields);
export const messages = (id) => ask("GET", `people/${id}/messages`);
export const send = (id, content) => ask("POST", `people/${id}/send`, content);
export const press = (id, button) => ask("POST", `people/${id}/press`, button);
export const edit = (id, messageId, text) => ask("POST", `people/${id}/edit`, { message_id: messageId, text });
export const clock = () => ask("GET", "clock");
export const moveClock = (change) => ask("POST", "clock", change);
export const timeline = () => ask("GET", "timeline");
export const injectFault = (fault) => ask("POST", "faults", fault);
export const clearFaults = () => ask("DELETE", "faults");
export const calls = () => ask("GET", "calls");

/** Sends a File as the person; kind is "photo", "video", "audio" or "document". */
export function sendFile(id, file, kind, replyTo) {
  const form = new FormData();
  form.append("as", kind);
  if (replyTo) form.append("reply_to", replyTo);
  form.append("file", file, file.name);
  return ask("POST", `people/${id}/send`, form);
}

export const fileUrl = (fileId, download = false) =>
  `/sandbox/files/${encodeURIComponent(fileId)}${download ? "?download=1" : ""}`;
