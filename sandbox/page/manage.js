// What the owner of a group or channel decides: what the bot may do, which
// topics are open, whether the group grows.

import { choose, toast } from "./dom.js";
import { go } from "./links.js";
import { chat, chooseTopic, post, store, topic } from "./store.js";
import { say } from "./strings.js";

const choices = {
  channel: ["administrator", "kicked"],
  group: ["member", "administrator", "restricted", "kicked"],
  supergroup: ["member", "administrator", "restricted", "kicked"],
};

export function manage() {
  const c = chat();
  const bot = store.bot.first_name;
  const items = choices[c.type].map((status) => ({
    text: say("bot_" + status, { bot }), on: c.bot === status || (status === "kicked" && c.blocked),
    act: () => run("bot", { chat: c.id, status }),
  }));
  if (c.type === "group") items.push({ text: say("grow"), act: () => run("migrate", { chat: c.id }, (answer) => go(answer.chat)) });
  const open = c.topics?.find((t) => t.id === topic());
  if (open) {
    const is = { chat: c.id, topic: open.id };
    items.push({ text: say(open.closed ? "reopen" : "close", { topic: open.name }), act: () => run("topic", { ...is, closed: !open.closed }) });
    items.push({ text: say("remove", { topic: open.name }), act: () => run("topic", { ...is, delete: true }, () => chooseTopic(0)) });
  }
  choose(c.title, items);
}

async function run(what, body, then = () => {}) {
  try {
    then(await post(what, body));
  } catch (error) {
    toast(say("failed", { why: error.message }));
  }
}
