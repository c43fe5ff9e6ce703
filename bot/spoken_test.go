package bot_test

import (
	"strings"
	"testing"

	"minber/bot"
	"minber/digest"
)

func TestPleasantriesAreAnsweredAndNotLookedFor(t *testing.T) {
	people := samplePeople()
	people.find = func(name string) ([]digest.PersonHit, error) {
		if name == "Сәлем Омаров" {
			a, _ := samplePair("kk")
			return []digest.PersonHit{{PersonRef: a, Fit: digest.FitExact}}, nil
		}
		return nil, nil
	}
	c := startTalk(t, bot.Options{People: people})
	const hello, thanks, bye, help, greeting, search, off, person, wordless = "Hello!", "You are welcome", "Goodbye!", "What I can do", "I am <b>Minber", "look up", "not subscribed", "p:1:said:0", "I only understand words"
	for _, tc := range []struct{ said, answer string }{
		{"Сәлем", hello},
		{"Сәлеметсіз бе!", hello},
		{"салем", hello},
		{"Қайырлы таң", hello},
		{"Здравствуйте", hello},
		{"Добрый день!", hello},
		{"Всем привет 👋", hello},
		{"hi", hello},
		{"Hello, Minber", hello},
		{"good morning", hello},
		{"рахмет", thanks},
		{"Көп рахмет сізге", thanks},
		{"Спасибо большое", thanks},
		{"спс", thanks},
		{"thanks", thanks},
		{"Thank you very much!", thanks},
		{"сау болыңыз", bye},
		{"до свидания", bye},
		{"bye", bye},
		{"көмек", help},
		{"Помощь", help},
		{"help", help},
		{"Что ты умеешь?", help},
		{"/menu", help},
		{"start", greeting},
		{"стоп", off},
		{"stop", off},
		{"/stop", off},
		{"/стоп", off},
		// These have something in them that may be looked for.
		{"Сәлем Омаров", person},
		{"Сәлем, бюджет", search},
		{"thanks to the Senate", search},
		{"спасибо за бюджет", search},
		{"добрый день, когда будет второе чтение бюджета", search},
		{"язык", search},
		{"день", search},
		{"помощь бизнесу", search},
		// These have nothing.
		{"👍", wordless},
		{"???", wordless},
		{"…", wordless},
		{"\u200f\u202e", wordless},
	} {
		if got := show("", c.ask("en", tc.said)); !strings.Contains(got, tc.answer) {
			t.Errorf("%q is not answered with %q:%s", tc.said, tc.answer, got)
		}
	}
}

func TestCommandsHaveOtherNames(t *testing.T) {
	c := startTalk(t, bot.Options{})
	const languages = "set:lang:kk"
	for _, text := range []string{"/language", "/lang", "/til", "/тіл", "/язык", "/Language"} {
		if got := show("", c.ask("ru", text)); !strings.Contains(got, languages) {
			t.Errorf("%s does not offer languages:%s", text, got)
		}
	}
	for _, tc := range []struct {
		name, text string
		subscribed bool
	}{
		{"may be meant for another bot of the group", "/stop", true},
		{"is certainly not for this bot", "/stop@OtherBot", true},
		{"is meant for this bot", "/stop@MinberBot", false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c.push(inTopic(1, 900, "en", "/subscribe"))
			c.push(inTopic(1, 900, "en", tc.text))
			c.wait(2)
			c.take()
			if got := c.subscriber("-1001").Subscribed; got != tc.subscribed {
				t.Errorf("after %s: subscribed %v", tc.text, got)
			}
		})
	}
}

func TestAQuestionIsTakenBack(t *testing.T) {
	c := startTalk(t, bot.Options{})
	const done, nothing = "no need to answer", "nothing to cancel"
	for _, tc := range []struct{ name, press, said, answer string }{
		{"by the command", "set:ask:pause", "/cancel", done},
		{"by a word", "set:ask:pause", "Отмена", done},
		{"and the key for a place goes", "set:ask:zone", "/cancel", "remove_keyboard"},
		{"only if there is one", "set:menu:", "/cancel", nothing},
		{"only if there is one, said in a word", "set:menu:", "отмена", nothing},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c.press("en", tc.press)
			if got := show("", c.ask("en", tc.said)); !strings.Contains(got, tc.answer) {
				t.Errorf("answered with%s", got)
			}
			if got := show("", c.ask("en", "5 December")); !strings.Contains(got, "look up") {
				t.Errorf("still a question:%s", got)
			}
		})
	}
	c.push(inTopic(1, 900, "en", "/cancel"))
	c.wait(1)
	if log := c.take(); len(log) != 0 {
		t.Errorf("a group in which nothing was asked is told so:%s", show("", log))
	}
}

func TestWhoStopsTheDigestIsToldOfTheWatches(t *testing.T) {
	const watches = "News of what you watch"
	for _, tc := range []struct {
		name    string
		watches []digest.Watch
		told    bool
	}{
		{"nothing is watched", nil, false},
		{"something is", []digest.Watch{{ID: 1, Chat: "101", Kind: digest.WatchTopic, Subject: "social"}}, true},
		{"but is paused", []digest.Watch{{ID: 1, Chat: "101", Kind: digest.WatchTopic, Subject: "social", Paused: true}}, false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c := startTalk(t, bot.Options{Watches: &notebook{all: tc.watches}})
			c.ask("en", "/subscribe")
			for _, text := range []string{"/unsubscribe", "/stop"} {
				if got := c.ask("en", text)[0].Params["text"]; strings.Contains(got, watches) != tc.told {
					t.Errorf("%s: %s", text, got)
				}
			}
		})
	}
}
