package bot_test

import (
	"fmt"
	"strings"
	"testing"

	"minber/bot"
)

// answering is a group's message that answers one of a user's.
func answering(author int64, lang, text string) string {
	return strings.Replace(message(forum, "supergroup", lang, text), `"text":`,
		fmt.Sprintf(`"reply_to_message":{"message_id":3,"date":1,"chat":{"id":%d,"type":"supergroup"},"from":{"id":%d,"is_bot":true},"text":"…"},"text":`, forum, author), 1)
}

func TestAGroupIsAnsweredWhereItSpeaksToTheBot(t *testing.T) {
	const us, otherBot = 4242, 4343
	said := func(text string) string { return message(forum, "supergroup", "ru", text) }
	for _, c := range []struct{ name, update, answer string }{
		{"a name beside the bot's shows the person", said("@MinberBot Бекенов"), "p:1:said:0"},
		{"the bot's name may stand behind, and in other letters", said("Бекенов, @minberbot"), "p:1:said:0"},
		{"and in the middle", said("вода @MinberBot: свет"), "h:"},
		{"the bot's name alone is asked what for", said("@MinberBot"), "Напишите имя"},
		{"a command beside the bot's name is a command", said("@MinberBot /speaker Бекенов"), "p:1:said:0"},
		{"an answer to the bot's message is answered", answering(us, "ru", "Бекенов"), "p:1:said:0"},
		{"what is no name is asked about", answering(us, "ru", "вода и свет"), "h:"},
		{"another bot's name is not ours", said("@MinberBot2 Бекенов"), ""},
		{"nor is an address that ends so", said("me@MinberBot Бекенов"), ""},
		{"an answer to another bot is not for us", answering(otherBot, "ru", "Бекенов"), ""},
		{"members talk to each other", said("Бекенов"), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			log := startTalk(t, bot.Options{}).does(c.update)
			if c.answer == "" {
				if len(log) != 0 {
					t.Errorf("it is answered with%s", show("", log))
				}
				return
			}
			if len(log) != 1 || !strings.Contains(log[0].Params["text"]+log[0].Params["reply_markup"], c.answer) {
				t.Errorf("it is answered with%s", show("", log))
			}
		})
	}
}

// Whoever speaks to the bot in a group is held to the same pace as in private.
func TestWhoSpeaksToTheBotInAGroupIsSlowedDown(t *testing.T) {
	c := startTalk(t, bot.Options{Burst: 1})
	if log := c.does(message(forum, "supergroup", "ru", "@MinberBot Бекенов")); len(log) != 1 {
		t.Fatalf("the first is answered with%s", show("", log))
	}
	if log := c.does(message(forum, "supergroup", "ru", "@MinberBot Бекенов")); len(log) != 0 {
		t.Errorf("one too many is answered with%s", show("", log))
	}
}
