package main

import (
	"context"
	"strings"
	"testing"
	"time"

	"minber/sandbox"
)

// last waits for a message of a chat with a button whose data begin so, and
// returns the latest one and that button's data.
func (in *installation) last(t *testing.T, chat int64, prefix string) (message int, data string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	err := in.telegram.Wait(ctx, func(s sandbox.Snapshot) bool {
		message, data = 0, ""
		for _, m := range s.Messages(chat) {
			for _, row := range m.Buttons {
				for _, b := range row {
					if strings.HasPrefix(b.Data, prefix) && m.ID > message {
						message, data = m.ID, b.Data
					}
				}
			}
		}
		return message != 0
	})
	if err != nil {
		t.Fatalf("chat %d never got a button %s: %v", chat, prefix, err)
	}
	return message, data
}

// pushLast presses it.
func (in *installation) pushLast(t *testing.T, chat int64, prefix string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	message, data := in.last(t, chat, prefix)
	if _, err := in.telegram.Press(ctx, chat, message, data); err != nil {
		t.Fatalf("press %s: %v\n%s", data, err, in.log.String())
	}
}

func TestEndToEndMeetingsOfAPairAndACountry(t *testing.T) {
	in := served(t)
	if all := in.ask(t, sandbox.Sergei, "/meetings"); !strings.Contains(all, "Сергалиев") {
		t.Fatalf("/meetings is answered with %s", all)
	}
	in.pushLast(t, sandbox.Sergei, "m:o:")
	in.await(t, sandbox.Sergei, "Источники: ")
	if none := in.ask(t, sandbox.Sergei, "/meetings Сергалиев Франция"); !strings.Contains(none, "Франция") || !strings.Contains(none, "не найдено") {
		t.Errorf("a pair that never met is answered with %s", none)
	}
	in.say(t, sandbox.Sergei, "/meetings map")
	sent := len(in.await(t, sandbox.Sergei, "За всё время"))
	for _, kind := range []string{"m:b:", "m:g:", "m:b:"} { // the second time as what Telegram knows
		in.pushLast(t, sandbox.Sergei, kind)
	}
	if now := in.await(t, sandbox.Sergei, "Встречи по странам"); len(now) != sent {
		t.Errorf("a map does not take the place of another: %s", texts(now))
	}
}

func TestEndToEndAReminderComesAtItsTime(t *testing.T) {
	in := served(t)
	in.ask(t, sandbox.Emma, "/upcoming Middle Corridor")
	in.pushLast(t, sandbox.Emma, "u:i:")
	in.await(t, sandbox.Emma, "Open the file")
	in.pushLast(t, sandbox.Emma, "u:o:")
	in.pushLast(t, sandbox.Emma, "u:r:")
	in.pushLast(t, sandbox.Emma, "u:s:")
	promise := "I will remind you: "
	said := in.await(t, sandbox.Emma, promise)
	for _, m := range said {
		if _, when, ok := strings.Cut(m.Text, promise); ok {
			at, err := time.ParseInLocation("2 January 2006, 15:04", strings.Replace(when, ",", " 2026,", 1), almaty(t))
			if err != nil {
				t.Fatal(err)
			}
			in.telegram.SetClock(at.Add(time.Second))
		}
	}
	in.await(t, sandbox.Emma, "Reminder")
	if n := count(in.telegram.Messages(sandbox.Emma), "Reminder"); n != 1 {
		t.Errorf("the reminder came %d times", n)
	}
}

func almaty(t *testing.T) *time.Location {
	t.Helper()
	zone, err := time.LoadLocation("Asia/Almaty")
	if err != nil {
		t.Fatal(err)
	}
	return zone
}
