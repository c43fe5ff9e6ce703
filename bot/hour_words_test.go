package bot_test

import (
	"fmt"
	"strings"
	"testing"

	"minber/bot"
)

func TestSubscribeReadsHoursAsPeopleSayThem(t *testing.T) {
	c := startTalk(t, bot.Options{})
	for _, tc := range []struct{ said, want string }{
		// Kazakh
		{"таңғы 9", "09:00"},
		{"Таңғы сағат 9-да", "09:00"},
		{"9-да", "09:00"},
		{"9да", "09:00"},
		{"18:30-да", "18:30"},
		{"күн сайын кешкі 7-де", "19:00"},
		{"кешкі жетіде", "19:00"},
		{"таңғы тоғызда", "09:00"},
		{"сағат сегіз жарымда", "08:30"},
		{"таңертең 7 жарым", "07:30"},
		{"түскі 12", "12:00"},
		{"түсте", "12:00"},
		{"түстен кейін 3-те", "15:00"},
		{"түнгі 11-де", "23:00"},
		{"түнгі 1", "01:00"},
		// Russian
		{"в 9", "09:00"},
		{"утром в 9", "09:00"},
		{"в 9 утра", "09:00"},
		{"в 9 вечера", "21:00"},
		{"каждый день в 7 вечера", "19:00"},
		{"в девять утра", "09:00"},
		{"в час дня", "13:00"},
		{"в 3 часа дня", "15:00"},
		{"днём в 2", "14:00"},
		{"в полдень", "12:00"},
		{"в полночь", "00:00"},
		{"в 12 ночи", "00:00"},
		{"в 3 ночи", "03:00"},
		{"9 часов 30", "09:30"},
		{"9ч", "09:00"},
		{"по утрам в 8:15", "08:15"},
		{"в 21:00 вечера", "21:00"},
		// English
		{"9 am", "09:00"},
		{"9am", "09:00"},
		{"9 PM", "21:00"},
		{"9:30pm", "21:30"},
		{"9 a.m.", "09:00"},
		{"12 am", "00:00"},
		{"12pm", "12:00"},
		{"13 pm", "13:00"},
		{"at 9 in the morning", "09:00"},
		{"every day at 7 in the evening", "19:00"},
		{"nine o’clock", "09:00"},
		{"half past eight", "08:30"},
		{"at noon", "12:00"},
		{"11 at night", "23:00"},
		// Not an hour, or not one only.
		{"25", ""},
		{"21 утра", ""},
		{"12 утра", ""},
		{"утром", ""},
		{"9 утра вечера", ""},
		{"9-10", ""},
		{"9 10 11", ""},
		{"8:30 половина", ""},
		{"half", ""},
		{"8:30 жарым", ""},
		{"в", ""},
		{"завтра в 9", ""},
		{"9 яблок", ""},
		{"−9", ""},
		{":30", ""},
		{"9:", ""},
		{"9::30", ""},
		{"99999999999999999999", ""},
		{"٩", ""},
		{strings.Repeat("в ", 90), ""},
	} {
		t.Run(tc.said, func(t *testing.T) {
			before := c.subscriber("101")
			log := c.ask("ru", "/subscribe "+tc.said)
			got := c.subscriber("101")
			switch {
			case tc.want == "" && (got != before || !strings.Contains(log[0].Params["text"], "Не понимаю")):
				t.Errorf("taken for %+v: %s", got.Schedule, show("", log))
			case tc.want != "" && fmt.Sprintf("%02d:%02d", got.Schedule.Hour, got.Schedule.Minute) != tc.want:
				t.Errorf("%02d:%02d: %s", got.Schedule.Hour, got.Schedule.Minute, show("", log))
			}
		})
		c.press("ru", "set:hour:5") // no case lives on the answer to the one before
	}
}
