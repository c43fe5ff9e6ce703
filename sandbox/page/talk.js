// The conversation that is open.

import { avatar, byId, el, label } from "./dom.js";
import { show } from "./dates.js";
import { statusOf } from "./list.js";
import { drawMessage, isMine } from "./message.js";
import { manage } from "./manage.js";
import { drawStrips } from "./strips.js";
import { chat, isShown, post, shown, store } from "./store.js";
import { language, say } from "./strings.js";
import { speaker } from "./composer.js";

const log = byId("log");
const scroll = byId("scroll");
const down = byId("down");
let atEnd = true; // is the newest message in sight? It stays there when anything grows
let freshFrom = 0; // the first message below the mark of new ones

let run = () => {};

export function startTalk(sendCommand) {
  run = sendCommand;
  scroll.addEventListener("scroll", () => { atEnd = isAtEnd(); settle(); }, { passive: true });
  const grown = new ResizeObserver(() => {
    if (atEnd) scroll.scrollTop = scroll.scrollHeight;
    document.documentElement.style.setProperty("--foot", `${byId("foot").offsetHeight}px`);
  });
  for (const node of [scroll, log, byId("foot")]) grown.observe(node);
  down.addEventListener("click", () => scroll.scrollTo({ top: scroll.scrollHeight, behavior: "smooth" }));
  document.addEventListener("visibilitychange", settle);
  byId("block").addEventListener("click", () => {
    if (chat().type === "private") post("block", { chat: store.open, block: !chat().blocked });
    else manage();
  });
}

export function drawHead() {
  const c = chat();
  for (const id of ["head", "scroll", "foot"]) byId(id).hidden = !c;
  byId("nothing").hidden = Boolean(c);
  byId("nothing").textContent = say("pick");
  drawStrips();
  if (!c) return;
  byId("face").replaceChildren(avatar(c.id, c.title, c.type));
  byId("name").textContent = c.title;
  drawStatus();
  byId("block").textContent = say(c.type === "private" ? (c.blocked ? "unblock" : "block") : "manage");
  label(down, "down", say("down"));
}

// drawStatus refreshes what becomes outdated by itself.
export function drawStatus() {
  const c = chat();
  if (!c) return;
  const text = statusOf(c);
  const status = byId("status");
  if (status.textContent !== text) status.textContent = text;
}

// drawAll shows the whole conversation, from the first message not seen yet.
export function drawAll() {
  const c = chat();
  if (!c) return log.replaceChildren();
  const list = shown();
  freshFrom = list.find((m) => m.bot && m.id > c.read)?.id ?? 0;
  log.replaceChildren(...list.map(draw));
  arrange();
  const mark = log.querySelector(".fresh");
  if (mark) scroll.scrollTop = mark.offsetTop - 44; // below the day, which sticks to the top
  else scroll.scrollTop = scroll.scrollHeight;
  atEnd = isAtEnd();
  settle();
}

// drawChanges brings the conversation up to date.
export function drawChanges(changed, gone) {
  const c = chat();
  if (!c) return;
  for (const m of gone) if (m.chat === c.id) find(m.id)?.remove();
  let said = false;
  for (const m of changed) {
    if (!isShown(m)) continue;
    const old = find(m.id);
    if (old) {
      const focused = [...old.querySelectorAll(".key")].indexOf(document.activeElement);
      const fresh = draw(m);
      old.replaceWith(fresh);
      if (focused >= 0) fresh.querySelectorAll(".key")[focused]?.focus();
      continue;
    }
    if (document.hidden && m.bot && !freshFrom) freshFrom = m.id;
    said ||= isMine(m, speaker());
    if (said) freshFrom = 0;
    log.append(draw(m));
  }
  arrange();
  tick();
  if (atEnd || said) scroll.scrollTop = scroll.scrollHeight;
  settle();
}

const draw = (m) => drawMessage(m, run, speaker);
const find = (id) => log.querySelector(`[data-message="${id}"]`);

// arrange puts days between messages, joins those of one sender, and marks
// where the new ones begin.
function arrange() {
  log.querySelectorAll(".day, .fresh, .about").forEach((node) => node.remove());
  const known = store.messages.get(store.open);
  let before; // the message before, and its node
  let beforeNode;
  for (const node of [...log.children]) {
    const m = known.get(Number(node.dataset.message));
    const day = show(m.date, language(), "day");
    const newDay = !before || day !== show(before.date, language(), "day");
    if (newDay) node.before(el("div", { class: "day" }, el("span", {}, day)));
    if (m.id === freshFrom) node.before(el("div", { class: "fresh" }, say("fresh")));
    const joined = !newDay && !m.event && !before.event && m.id !== freshFrom && before.bot === m.bot && before.from === m.from && m.date - before.date < 15 * 60000;
    node.classList.toggle("joined", joined);
    node.classList.add("tail");
    if (joined) beforeNode.classList.remove("tail");
    before = m;
    beforeNode = node;
  }
  if (!before) log.append(about());
}

// about fills a conversation without messages.
function about() {
  const c = chat();
  if (c.type !== "private" || !c.description) return el("div", { class: "about" }, el("p", {}, say("empty")));
  return el("div", { class: "about" }, el("b", {}, say("about")), el("p", {}, c.description));
}

// tick redraws the marks of one's own messages that the bot has seen.
function tick() {
  for (const node of log.querySelectorAll(".message.out")) {
    const m = store.messages.get(store.open).get(Number(node.dataset.message));
    const seen = !m.update || m.update <= store.confirmed;
    if (seen !== (node.dataset.seen === "true")) {
      const fresh = draw(m);
      node.querySelector(".meta").replaceWith(fresh.querySelector(".meta"));
      node.dataset.seen = String(seen);
    }
  }
}

const isAtEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 60;

// settle notes what has been seen.
function settle() {
  const c = chat();
  down.hidden = !c || isAtEnd();
  if (!c || document.hidden || scroll.offsetParent === null) return;
  const last = shown().at(-1);
  if (!last || last.id <= c.read) return;
  const node = find(last.id);
  const isSeen = isAtEnd() || (node && node.offsetTop < scroll.scrollTop + scroll.clientHeight - 60);
  if (!isSeen) return;
  c.read = last.id;
  post("read", { chat: c.id, message: last.id }).catch(() => {});
}
