package main

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"minber/sandbox"
)

// pressLatest presses a button under the latest message that has it, as soon as
// there is one, and returns that message.
func (in *installation) pressLatest(t *testing.T, chat int64, data string) sandbox.Message {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	var found sandbox.Message
	err := in.telegram.Wait(ctx, func(s sandbox.Snapshot) bool {
		found = sandbox.Message{}
		for _, m := range s.Messages(chat) {
			if slices.ContainsFunc(slices.Concat(m.Buttons...), func(b sandbox.Button) bool { return b.Data == data }) {
				found = m
			}
		}
		return found.ID != 0
	})
	if err != nil {
		t.Fatalf("chat %d has no button %q: %s", chat, data, texts(in.telegram.Messages(chat)))
	}
	if _, err := in.telegram.Press(ctx, chat, found.ID, data); err != nil {
		t.Fatalf("press %s: %v\n%s", data, err, in.log.String())
	}
	return found
}

// awaitEdit waits until a message says something else.
func (in *installation) awaitEdit(t *testing.T, m sandbox.Message, text string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	now := ""
	err := in.telegram.Wait(ctx, func(s sandbox.Snapshot) bool {
		for _, one := range s.Messages(m.Chat) {
			if one.ID == m.ID {
				now = one.Text
			}
		}
		return strings.Contains(now, text)
	})
	if err != nil {
		t.Fatalf("the message never said %q: %v; it says %s", text, err, now)
	}
}

// set presses a button of settings and waits for what the message says then.
func (in *installation) set(t *testing.T, data, text string) {
	t.Helper()
	in.awaitEdit(t, in.pressLatest(t, sandbox.Sergei, data), text)
}

// From the first minute to the last: a reader chooses the language, subscribes,
// takes one edition a week, moves, pauses, goes on and is forgotten.
func TestEndToEndAReadersSettings(t *testing.T) {
	in := served(t)
	tuesday := time.Date(2026, 11, 24, 3, 0, 5, 0, time.UTC) // eight o'clock in Almaty
	in.say(t, sandbox.Aigerim, "/subscribe 8")               // by whom we know that an hour has passed
	in.await(t, sandbox.Aigerim, "күн сайын, сағат 08:00")

	in.say(t, sandbox.Sergei, "/start")
	in.await(t, sandbox.Sergei, "Здравствуйте")
	in.set(t, "set:start:kk", "Сәлеметсіз бе")
	in.set(t, "set:start:", "Сәлеметсіз бе")
	in.set(t, "set:start:ru", "Здравствуйте")
	in.pressLatest(t, sandbox.Sergei, "c:subscribe")
	in.await(t, sandbox.Sergei, "Вы подписаны на дайджест: каждый день в 08:00")

	in.say(t, sandbox.Sergei, "/settings")
	in.await(t, sandbox.Sergei, "Следующий дайджест: суббота, 21 ноября, 08:00")
	in.set(t, "set:menu:week", "В какой день")
	in.set(t, "set:week:2", "Следующий дайджест: вторник, 24 ноября, 08:00")
	in.telegram.SetClock(nextMorning())
	in.await(t, sandbox.Aigerim, "2026 жылғы 21 қараша")
	if sent := in.telegram.Messages(sandbox.Sergei); count(sent, "21 ноября 2026 года") != 0 {
		t.Errorf("an edition on a day that was not chosen: %s", texts(sent))
	}
	in.telegram.SetClock(tuesday)
	week := in.await(t, sandbox.Sergei, "24 ноября 2026 года")
	if count(week, "За 7 дней") != 1 {
		t.Errorf("the weekly edition does not cover the week: %s", texts(week))
	}

	in.set(t, "set:menu:pause", "На сколько")
	in.set(t, "set:pause:7", "приостановлен до 2 декабря")
	in.telegram.SetClock(tuesday.AddDate(0, 0, 7))
	in.await(t, sandbox.Aigerim, "2026 жылғы 1 желтоқсан")
	if sent := in.telegram.Messages(sandbox.Sergei); count(sent, "1 декабря 2026 года") != 0 {
		t.Errorf("a paused reader got an edition: %s", texts(sent))
	}
	in.telegram.SetClock(tuesday.AddDate(0, 0, 14))
	in.await(t, sandbox.Sergei, "8 декабря 2026 года")

	in.set(t, "set:menu:zone", "часовой пояс")
	in.pressLatest(t, sandbox.Sergei, "set:ask:zone")
	in.await(t, sandbox.Sergei, "Напишите свой город")
	if err := in.telegram.ShareLocation(sandbox.Sergei, 52.4, 13.2); err != nil {
		t.Fatal(err)
	}
	in.await(t, sandbox.Sergei, "Часовой пояс: Берлин, UTC+1")

	in.say(t, sandbox.Sergei, "/forget")
	in.await(t, sandbox.Sergei, "Стереть всё")
	in.set(t, "forget:yes", "Всё стёрто")
	in.say(t, sandbox.Sergei, "/settings")
	in.await(t, sandbox.Sergei, "Дайджест: не приходит")
	if log := in.log.String(); strings.Contains(log, "level=ERROR") {
		t.Errorf("errors in the log:\n%s", log)
	}
}
