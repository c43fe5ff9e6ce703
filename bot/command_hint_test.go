package bot_test

import (
	"strings"
	"testing"

	"minber/bot"
)

func TestPlainText(t *testing.T) {
	for _, c := range []struct{ name, said, answer string }{
		{"the name of a person shows the person", "Бекенов", "p:1:said:0"},
		{"part of several names is asked about", "И", "h:"},
		{"other words are asked about", "вода и свет", "h:"},
	} {
		t.Run(c.name, func(t *testing.T) {
			log := startTalk(t, bot.Options{}).ask("ru", c.said)
			if len(log) != 1 || !strings.Contains(log[0].Params["reply_markup"], `"callback_data":"`+c.answer) {
				t.Errorf("%s is answered with%s", c.said, show("", log))
			}
		})
	}
}
