// What the page knows of the chats, kept up to date by the server's events.

import { speak } from "./strings.js";

export const store = {
  chats: new Map(), // id -> chat, in the server's order
  messages: new Map(), // chat id -> Map of message id -> message, oldest first
  bot: { first_name: "Minber" },
  zone: "Asia/Almaty",
  digest: false,
  intro: "",
  confirmed: 0,
  ahead: 0, // milliseconds from this machine's clock to the sandbox's
  open: 0, // the chat that is shown
  online: true,
};

const listeners = [];

// listen has a function called with what each event brought.
export const listen = (f) => listeners.push(f);

const tell = (event) => listeners.forEach((f) => f(event));

export const now = () => new Date(Date.now() + store.ahead);
export const chat = (id = store.open) => store.chats.get(id);
export const messages = (id = store.open) => [...(store.messages.get(id)?.values() ?? [])];

const topics = new Map(); // forum -> the topic that is shown, 0 for the General one

// topic is what the open chat shows of a forum.
export function topic() {
  const id = topics.get(store.open) ?? 0;
  return chat()?.topics?.some((t) => t.id === id) ? id : 0;
}

export function chooseTopic(id) {
  topics.set(store.open, id);
  tell({ chosen: true, changed: [], gone: [] });
}

export const isShown = (m) => m.chat === store.open && (m.topic ?? 0) === topic();

// shown are the messages of the open chat, in a forum those of its topic.
export const shown = () => messages().filter(isShown);

export const isGroup = (c) => c.type === "group" || c.type === "supergroup";
export const unread = (c) => messages(c.id).filter((m) => m.bot && m.id > c.read).length;

// choose opens a chat, 0 for none.
export function choose(id) {
  store.open = store.chats.has(id) ? id : 0;
  speak(chat()?.lang ?? "en");
  tell({ chosen: true, changed: [], gone: [] });
}

function take(state) {
  store.online = true;
  store.ahead = state.now - Date.now();
  for (const name of ["bot", "zone", "digest", "intro", "confirmed"]) store[name] = state[name];
  store.chats = new Map(state.chats.map((c) => [c.id, c]));
  if (state.reset) store.messages.clear();
  for (const c of state.chats) if (!store.messages.has(c.id)) store.messages.set(c.id, new Map());
  if (store.open && !store.chats.has(store.open)) state.reset = true; // the group has become another chat
  for (const m of state.messages) store.messages.get(m.chat).set(m.id, m);
  for (const m of state.gone) store.messages.get(m.chat).delete(m.id);
  tell({ reset: state.reset, changed: state.messages, gone: state.gone });
}

export function connect() {
  const events = new EventSource("sandbox/events");
  events.onmessage = (event) => take(JSON.parse(event.data));
  events.onerror = () => {
    store.online = false;
    tell({ changed: [], gone: [] });
    if (events.readyState === EventSource.CLOSED) setTimeout(connect, 2000);
  };
}

// post asks the server for something; it throws what the server objects.
export async function post(what, body) {
  const response = await fetch("sandbox/" + what, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}
