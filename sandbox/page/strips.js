// What stands between a conversation's head and its messages: the topics of a
// forum and the message that is pinned.

import { byId, el, icon } from "./dom.js";
import { line } from "./message.js";
import { chat, chooseTopic, messages, store, topic } from "./store.js";
import { say } from "./strings.js";

let drawn = "";

export function drawStrips() {
  const c = chat();
  const box = byId("strips");
  const pinned = c?.pinned && messages().find((m) => m.id === c.pinned);
  const key = JSON.stringify([store.open, topic(), c?.topics, pinned]);
  if (key === drawn) return;
  drawn = key;
  const nodes = [];
  if (c?.forum) nodes.push(tabs(c));
  if (pinned) nodes.push(pin(pinned));
  box.hidden = nodes.length === 0;
  box.replaceChildren(...nodes);
  box.querySelector("[aria-selected=true]")?.scrollIntoView({ inline: "center", block: "nearest" });
}

function tabs(c) {
  const tab = (id, name, closed) => el("button", {
    type: "button", role: "tab", "aria-selected": String(id === topic()), "data-topic": id, onclick: () => chooseTopic(id),
  }, closed && icon("lock"), name);
  const all = [tab(0, say("general"), false), ...(c.topics ?? []).map((t) => tab(t.id, t.name, t.closed))];
  return el("div", { class: "tabs", role: "tablist", "aria-label": say("topics") }, ...all);
}

function pin(m) {
  const act = () => document.querySelector(`[data-message="${m.id}"]`)?.scrollIntoView({ block: "center", behavior: "smooth" });
  return el("button", { type: "button", class: "pinned", onclick: act }, icon("pin"),
    el("span", {}, el("b", {}, say("pinned")), el("span", {}, line(m))));
}
