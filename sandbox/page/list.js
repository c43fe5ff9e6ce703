// The list of chats.

import { avatar, byId, el } from "./dom.js";
import { show } from "./dates.js";
import { line } from "./message.js";
import { messages, now, store, unread } from "./store.js";
import { language, say } from "./strings.js";

// drawList shows the chats, the one with the newest message first.
export function drawList(open) {
  const chats = [...store.chats.values()];
  const newest = (c) => messages(c.id).findLast((m) => !m.event)?.date ?? 0;
  chats.sort((a, b) => newest(b) - newest(a)); // stable: the server's order else
  const list = byId("chats");
  list.setAttribute("aria-label", say("chats"));
  const focused = list.contains(document.activeElement) ? document.activeElement.dataset.chat : undefined;
  const nodes = chats.map((c) => kept(c, open));
  if (nodes.some((node, i) => node !== list.children[i])) list.replaceChildren(...nodes);
  if (focused) list.querySelector(`[data-chat="${focused}"]`)?.focus();
  const count = chats.reduce((sum, c) => sum + unread(c), 0);
  document.title = (count ? `(${count}) ` : "") + say("title");
}

const rows = new Map(); // chat -> its node, and what that shows

// kept is a chat's node, made anew only if it shows something else: a click
// needs the node on which it began.
function kept(c, open) {
  const last = messages(c.id).at(-1);
  const count = unread(c);
  const shows = JSON.stringify([language(), store.open === c.id, c.title, c.blocked, count, last, last && when(last.date)]);
  if (rows.get(c.id)?.shows !== shows) rows.set(c.id, { shows, node: row(c, last, count, open) });
  return rows.get(c.id).node;
}

function row(c, last, count, open) {
  return el("button", {
    type: "button", class: "chat", "data-chat": c.id, "aria-current": c.id === store.open ? "true" : undefined,
    onclick: () => open(c.id), onkeydown: move,
  },
  avatar(c.id, c.title, c.type),
  el("span", { class: "line" },
    el("span", { class: "title" }, c.title, c.lang && el("span", { class: "lang" }, c.lang.toUpperCase())),
    el("time", {}, last ? when(last.date) : "")),
  el("span", { class: "line" },
    el("span", { class: "last" }, ...preview(c, last)),
    count > 0 && el("span", { class: "count", "aria-label": say("unread", { n: count }) }, String(count))));
}

// preview is the last message in one line.
function preview(c, last) {
  if (c.blocked) return [el("em", {}, say(absence(c), { bot: store.bot.first_name }))];
  if (!last) return [el("em", {}, say("empty"))];
  if (last.event || c.type === "channel" || (c.type === "private" && last.bot)) return [line(last)];
  const who = last.bot ? store.bot.first_name : last.name;
  return [el("span", { class: "by" }, (c.type === "private" ? say("you") : who) + ": "), line(last)];
}

const absence = (c) => (c.type === "private" ? "blocked" : "notThere");

// when is a time today, else a day.
function when(time) {
  const lang = language();
  const day = show(time, lang, "short");
  return day === show(now(), lang, "short") ? show(time, lang, "time") : day;
}

// move goes through the list by the arrow keys.
function move(event) {
  const step = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
  if (!step) return;
  event.preventDefault();
  event.currentTarget[step]?.focus();
}

// statusOf is the line beneath a chat's name.
export function statusOf(c) {
  const bot = store.bot.first_name;
  if (c.blocked) return say(absence(c), { bot });
  if (c.bot === "restricted") return say("bot_restricted", { bot });
  if (c.typing && Date.now() - c.typing < 5000) return say(c.action === "typing" ? "typing" : "sending", { bot });
  if (c.type === "private") return say("talks", { bot });
  if (c.type === "channel") return say("channel", { bot });
  return say(c.bot === "administrator" ? "membersAdmin" : "members", { bot, n: c.members.length });
}

