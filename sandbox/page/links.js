// What leads to the bot: links to it, and inline mode.

import { avatar, byId, choose, toast } from "./dom.js";
import { become, prefill, person } from "./composer.js";
import { isGroup, post, store } from "./store.js";
import { say } from "./strings.js";

// isToBot tells whether an address is a link to the bot.
export function isToBot(address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  const name = url.protocol === "tg:" ? url.searchParams.get("domain") : ["t.me", "telegram.me"].includes(url.host) && url.pathname.slice(1);
  return Boolean(name) && name.toLowerCase() === store.bot.username.toLowerCase();
}

// follow opens the private chat with the bot and starts it as a link says.
export async function follow(address) {
  try {
    const { chat } = await post("follow", { as: person(), link: address });
    go(chat);
  } catch (error) {
    toast(say("failed", { why: error.message }));
  }
}

// startWith follows the link that has a parameter.
export const startWith = (parameter) => follow(`tg://resolve?domain=${store.bot.username}&start=${parameter}`);

// go shows a chat.
export const go = (chat) => { location.hash = String(chat); };

// switchInline puts a query of inline mode into the field of this chat, or of
// one to be chosen.
export function switchInline(query, here) {
  const text = `@${store.bot.username} ${query}`;
  if (here) return prefill(store.open, text);
  const me = person();
  const mine = [...store.chats.values()].filter((c) => c.members.some((m) => m.id === me));
  choose(say("whereTo"), mine.map((c) => ({
    text: c.title, note: say(isGroup(c) ? "group" : c.type === "channel" ? "oneChannel" : "private"), face: avatar(c.id, c.title, c.type),
    act: () => { become(c.id, me); prefill(c.id, text); go(c.id); },
  })));
}

byId("choose").addEventListener("click", (event) => { if (event.target.id === "choose") event.target.close(); });
