// The page: it listens to the server, follows the address and draws.

import { byId, label, toast } from "./dom.js";
import { drawFoot, sendCommand } from "./composer.js";
import { drawList } from "./list.js";
import { show } from "./dates.js";
import { choose, connect, listen, now, post, store } from "./store.js";
import { language, say } from "./strings.js";
import { drawAll, drawChanges, drawHead, drawStatus, startTalk } from "./talk.js";

const wide = matchMedia("(min-width: 761px)");

function open(id) {
  if (location.hash === "#" + id) return byId("field")?.focus();
  location.hash = String(id);
}

function close() {
  if (store.open) location.hash = "";
}

// follow opens the chat that the address names; where there is room for both,
// some chat is always open.
function follow() {
  let id = Number(location.hash.slice(1));
  if (!store.chats.has(id)) id = wide.matches ? favourite() : 0;
  document.body.dataset.view = id ? "talk" : "list";
  choose(id);
}

// favourite is the chat of whoever reads the browser's language.
function favourite() {
  const chats = [...store.chats.values()];
  const mine = chats.find((c) => c.lang && navigator.language.startsWith(c.lang));
  return (mine ?? chats[0])?.id ?? 0;
}

function drawWords() {
  byId("title").textContent = say("title");
  byId("hour").textContent = say("hour");
  byId("digest").textContent = say("digest");
  byId("digest").disabled = !store.digest;
  byId("clock").setAttribute("aria-label", say("clock"));
  byId("intro").hidden = !store.intro;
  byId("intro").textContent = store.intro;
  label(byId("back"), "back", say("back"));
  byId("choose-close").textContent = say("cancel");
  drawTheme();
  drawClock();
}

function drawClock() {
  const time = now();
  byId("time").textContent = show(time, language(), "time");
  byId("date").textContent = show(time, language(), "weekday");
}

async function moveClock(body) {
  try {
    const answer = await post("clock", body);
    if (answer.none) toast(say("none"));
    else toast(say("moved", { time: show(answer.now, language(), "moment") }));
  } catch (error) {
    toast(say("failed", { why: error.message }));
  }
}

const dark = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (document.documentElement.dataset.theme ?? (dark.matches ? "dark" : "light")) === "dark";

function drawTheme() {
  label(byId("theme"), isDark() ? "sun" : "moon", say("theme"));
}

function keepTheme(theme) {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // Private windows keep nothing.
  }
  drawTheme();
}

function startTheme() {
  try {
    const kept = localStorage.getItem("theme");
    if (kept) document.documentElement.dataset.theme = kept;
  } catch {
    // Private windows keep nothing.
  }
  dark.addEventListener("change", drawTheme);
  byId("theme").addEventListener("click", () => keepTheme(isDark() ? "light" : "dark"));
}

function draw(event) {
  // What somebody did can be answered before the chat is known that came of it: a group that grew.
  const named = Number(location.hash.slice(1));
  if (event.reset || (!event.chosen && named !== store.open && store.chats.has(named))) return follow();
  if (event.chosen) {
    drawWords();
    drawHead();
    drawFoot(drawEverything);
    drawAll();
  } else {
    drawHead();
    drawFoot(drawEverything);
    drawChanges(event.changed, event.gone);
  }
  drawList(open);
  document.body.classList.toggle("offline", !store.online);
  if (!store.online) toast(say("offline"));
}

const drawEverything = () => draw({ chosen: true });

startTheme();
startTalk(sendCommand);
listen(draw);
drawWords();
byId("back").addEventListener("click", close);
byId("hour").addEventListener("click", () => moveClock({ seconds: 3600 }));
byId("digest").addEventListener("click", () => moveClock({ digest: true }));
addEventListener("hashchange", follow);
wide.addEventListener("change", follow);
addEventListener("keydown", (event) => { if (event.key === "Escape" && !document.querySelector("dialog[open]")) close(); });
setInterval(() => { drawClock(); drawStatus(); }, 1000);
connect();
