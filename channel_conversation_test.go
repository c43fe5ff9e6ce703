package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"minber/sandbox"
)

// button waits for a button with this data, and returns the latest message of
// the chat that has it, and what it says.
func (in *installation) button(t *testing.T, chat int64, data string) (message int, label string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	err := in.telegram.Wait(ctx, func(s sandbox.Snapshot) bool {
		for _, m := range s.Messages(chat) {
			for _, b := range slices.Concat(m.Buttons...) {
				if b.Data == data {
					message, label = m.ID, b.Text
				}
			}
		}
		return message != 0
	})
	if err != nil {
		t.Fatalf("no button %q in chat %d: %v\n%s", data, chat, err, texts(in.telegram.Messages(chat)))
	}
	return message, label
}

// press presses the button with this data under the latest message of a chat
// that has it, and returns the notice that the bot answers with.
func (in *installation) press(t *testing.T, chat, member int64, data string) string {
	t.Helper()
	message, _ := in.button(t, chat, data)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	answer, err := in.telegram.PressAs(ctx, chat, member, message, data)
	if err != nil {
		t.Fatalf("press %q: %v\n%s", data, err, in.log.String())
	}
	return answer.Text
}

// draft is the beginning of the data of the buttons of Emma's latest draft.
func (in *installation) draft(t *testing.T) string {
	t.Helper()
	draft := ""
	for _, m := range in.await(t, sandbox.Emma, "Draft for") {
		for _, b := range slices.Concat(m.Buttons...) {
			if begin, ok := strings.CutSuffix(b.Data, ":publish"); ok {
				draft = begin + ":"
			}
		}
	}
	return draft
}

// awaitTimes waits until a text was sent to a chat so many times.
func (in *installation) awaitTimes(t *testing.T, chat int64, text string, times int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	err := in.telegram.Wait(ctx, func(s sandbox.Snapshot) bool { return count(s.Sent(chat), text) >= times })
	if err != nil {
		t.Fatalf("chat %d did not get %q %d times: %v", chat, text, times, err)
	}
}

// morning is a few seconds after eight o'clock in Almaty, days after the
// samples end.
func morning(days int) time.Time { return nextMorning().AddDate(0, 0, days-1) }

func TestEndToEndAGroupWithAnAdministratorAndAMember(t *testing.T) {
	in := served(t)
	sayAs := func(member int64, text, answer string) {
		t.Helper()
		if err := in.telegram.SayAs(sandbox.Group, member, text, 0); err != nil {
			t.Fatal(err)
		}
		in.await(t, sandbox.Group, answer)
	}
	sayAs(sandbox.Emma, "/subscribe 9", "Only administrators")
	sayAs(sandbox.Emma, "/help", "/speaker") // anybody may ask
	sayAs(sandbox.Anonymous, "/subscribe 9", "09:00")
	in.press(t, sandbox.Group, sandbox.Sergei, "c:settings")
	in.await(t, sandbox.Group, "English")
	in.press(t, sandbox.Group, sandbox.Sergei, "set:menu:lang")
	if said := in.press(t, sandbox.Group, sandbox.Emma, "set:lang:ru"); !strings.Contains(said, "Only administrators") {
		t.Errorf("a member's press is answered with %q", said)
	}
	if err := in.telegram.SetMember(sandbox.Group, sandbox.Aigerim, "member"); err != nil {
		t.Fatal(err)
	}
	if said := in.press(t, sandbox.Group, sandbox.Aigerim, "set:lang:kk"); !strings.Contains(said, "Only administrators") {
		t.Errorf("a former administrator's press is answered with %q", said)
	}
	in.press(t, sandbox.Group, sandbox.Sergei, "set:lang:ru")
	in.await(t, sandbox.Group, "Настройки")

	if err := in.telegram.SetBot(sandbox.Group, "restricted"); err != nil {
		t.Fatal(err)
	}
	in.await(t, sandbox.Sergei, "мне нельзя писать")
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	if err := in.telegram.Wait(ctx, func(sandbox.Snapshot) bool { return in.telegram.Calls("leaveChat") == 1 }); err != nil {
		t.Errorf("the bot stays where it may not write: %v", err)
	}
	in.audited(t, fmt.Sprintf("user %d  settings  %d  language: \"en\" -> \"ru\"", sandbox.Sergei, sandbox.Group))
}

// audited looks whether the audit has a line that contains each text.
func (in *installation) audited(t *testing.T, texts ...string) {
	t.Helper()
	audit := in.run(t, "audit")
	for _, text := range texts {
		if !strings.Contains(audit, text) {
			t.Errorf("the audit does not say %q:\n%s", text, audit)
		}
	}
}

func TestEndToEndAForumTopic(t *testing.T) {
	in := served(t)
	inTopic := func(topic int, text string) {
		t.Helper()
		for _, m := range in.await(t, sandbox.Forum, text) {
			if strings.Contains(m.Text, text) && m.Thread != topic {
				t.Errorf("%q is in topic %d", text, m.Thread)
			}
		}
	}
	in.say(t, sandbox.Aigerim, "/help") // so that the bot may write to her
	if err := in.telegram.SayInTopic(sandbox.Forum, sandbox.Aigerim, sandbox.BudgetTopic, "/subscribe 8"); err != nil {
		t.Fatal(err)
	}
	inTopic(sandbox.BudgetTopic, "осы тақырыпқа")
	if err := in.telegram.SayInTopic(sandbox.Forum, sandbox.Aigerim, sandbox.ArchiveTopic, "/subscribe 9"); err != nil {
		t.Fatal(err)
	}
	in.await(t, sandbox.Aigerim, "келуге тиіс тақырып жабық") // and what was before holds
	if err := in.telegram.SayInTopic(sandbox.Forum, sandbox.Emma, sandbox.VisitsTopic, "/speaker Сергалиев"); err != nil {
		t.Fatal(err)
	}
	inTopic(sandbox.VisitsTopic, "Нұрлан Серғалиев")
	in.telegram.SetClock(morning(1))
	inTopic(sandbox.BudgetTopic, "2026 жылғы 21 қараша")
	inTopic(sandbox.BudgetTopic, "Оқылған дереккөз") // its end

	if err := in.telegram.CloseTopic(sandbox.Forum, sandbox.BudgetTopic, true); err != nil {
		t.Fatal(err)
	}
	in.telegram.SetClock(morning(2))
	in.await(t, sandbox.Aigerim, "тақырып жабылған")
	in.telegram.SetClock(morning(3))
	in.await(t, sandbox.Channel, "2026 жылғы 23 қараша")
	if n := count(in.telegram.Messages(sandbox.Aigerim), "тақырып жабылған"); n != 1 {
		t.Errorf("she is told %d times", n)
	}
	if n := count(in.telegram.Messages(sandbox.Forum), "2026 жылғы 23 қараша"); n != 0 {
		t.Error("the digest went to another topic")
	}
	if err := in.telegram.SayInTopic(sandbox.Forum, sandbox.Aigerim, sandbox.VisitsTopic, "/subscribe 8"); err != nil {
		t.Fatal(err)
	}
	in.awaitTimes(t, sandbox.Forum, "осы тақырыпқа", 2)
	in.telegram.SetClock(morning(4))
	inTopic(sandbox.VisitsTopic, "2026 жылғы 24 қараша")
}

func TestEndToEndAGroupThatGrows(t *testing.T) {
	in := served(t)
	in.say(t, sandbox.SmallGroup, "/subscribe 8")
	in.await(t, sandbox.SmallGroup, "08:00")
	grown, err := in.telegram.Migrate(sandbox.SmallGroup)
	if err != nil {
		t.Fatal(err)
	}
	in.telegram.SetClock(morning(1))
	if n := count(in.await(t, grown, "21 November 2026"), "21 November 2026"); n != 1 {
		t.Errorf("the edition arrived %d times", n)
	}
}

// newsButtons is the beginning of the data of the new channel's buttons.
const newsButtons = "ch:-1001700000006:"

// published is an installation in which Emma publishes a digest in her
// channel.
func published(t *testing.T) *installation {
	t.Helper()
	in := served(t)
	in.say(t, sandbox.Emma, "/channel")
	in.await(t, sandbox.Emma, "Press the button below")
	if err := in.telegram.ShareChat(sandbox.Emma, sandbox.NewChannel); err != nil {
		t.Fatal(err)
	}
	in.await(t, sandbox.Emma, "Above: today’s digest as it would look")
	if sent := in.telegram.Messages(sandbox.NewChannel); len(sent) != 0 {
		t.Fatalf("in the channel there is already: %s", texts(sent))
	}
	for _, what := range []string{"tags:1", "pin:1", "on"} {
		in.press(t, sandbox.Emma, 0, newsButtons+what)
	}
	in.press(t, sandbox.Emma, 0, newsButtons+"header")
	in.await(t, sandbox.Emma, "to put above each digest")
	in.say(t, sandbox.Emma, "Parliament, in brief")
	in.await(t, sandbox.Emma, "Header: Parliament, in brief")
	return in
}

func TestEndToEndAChannelOfAnOwner(t *testing.T) {
	in := published(t)
	in.telegram.SetClock(morning(1))
	sent := in.await(t, sandbox.NewChannel, "\n\n#")
	if !strings.HasPrefix(sent[0].Text, "Parliament, in brief\n\nSaturday 21 November 2026") || count(sent, "in brief") != 1 {
		t.Errorf("without the header or the hashtags: %s", texts(sent))
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	err := in.telegram.Wait(ctx, func(sandbox.Snapshot) bool {
		return slices.Contains(in.telegram.Pinned(sandbox.NewChannel), sent[0].ID)
	})
	if err != nil {
		t.Errorf("not pinned: %v", err)
	}
}

// What an owner set stays as it is when the service starts again, whether the
// settings file names the channel or not.
func TestEndToEndTheSettingsFileLeavesAnOwnersChannelAlone(t *testing.T) {
	for name, named := range map[string]string{
		"not named": "", "by its name": "@Press_Sandbox:kk:10:00", "by its number": "-1001700000006:kk:10:00",
	} {
		t.Run(name, func(t *testing.T) {
			in := published(t)
			in.restart(t, func() { in.settings["CHANNELS"] = named })
			in.telegram.SetClock(morning(1))
			in.await(t, sandbox.NewChannel, "21 November 2026")
			in.telegram.SetClock(morning(1).Add(3 * time.Hour))
			in.say(t, sandbox.Emma, "/help")
			in.await(t, sandbox.Emma, "/search")
			if sent := in.telegram.Messages(sandbox.NewChannel); count(sent, "қараша") != 0 {
				t.Errorf("the settings file has its way: %s", texts(sent))
			}
		})
	}
}

func TestEndToEndAChannelWithApproval(t *testing.T) {
	in := published(t)
	in.press(t, sandbox.Emma, 0, newsButtons+"menu:approval")
	in.press(t, sandbox.Emma, 0, newsButtons+"approve:30")
	in.telegram.SetClock(morning(1))
	in.await(t, sandbox.Emma, "Waits for your decision until 08:30")
	in.restart(t, func() {}) // the draft waits

	draft := in.draft(t)
	in.press(t, sandbox.Emma, 0, draft+"items")
	_, first := in.button(t, sandbox.Emma, draft+"item:0:0")
	in.press(t, sandbox.Emma, 0, draft+"item:0:0")
	in.press(t, sandbox.Emma, 0, draft+"drop:0:0")
	in.press(t, sandbox.Emma, 0, draft+"cover")
	in.await(t, sandbox.Emma, "Waits for your decision")
	if n := len(in.telegram.Messages(sandbox.NewChannel)); n != 0 {
		t.Fatalf("%d messages are published before she said so", n)
	}
	in.press(t, sandbox.Emma, 0, draft+"publish")
	sent := in.await(t, sandbox.NewChannel, "21 November 2026")
	if title := strings.TrimSuffix(strings.TrimPrefix(first, "1. "), "…"); strings.Contains(texts(sent), title) {
		t.Errorf("what she dropped (%s) is published: %s", title, texts(sent))
	}

	// The next day nobody decides, and it is not to be published by itself.
	in.telegram.SetClock(morning(2))
	in.await(t, sandbox.Emma, "22 November 2026")
	in.telegram.SetClock(morning(2).Add(31 * time.Minute))
	in.await(t, sandbox.Emma, "Time was up, so it was not published")
	// The day after it is.
	in.say(t, sandbox.Emma, "/channel")
	in.press(t, sandbox.Emma, 0, strings.TrimSuffix(newsButtons, ":"))
	in.press(t, sandbox.Emma, 0, newsButtons+"menu:approval")
	in.press(t, sandbox.Emma, 0, newsButtons+"anyway:1")
	in.telegram.SetClock(morning(3))
	in.await(t, sandbox.Emma, "Will be published at 08:30")
	in.telegram.SetClock(morning(3).Add(31 * time.Minute))
	sent = in.await(t, sandbox.NewChannel, "23 November 2026")
	if count(sent, "22 November 2026") != 0 || count(sent, "21 November 2026") != 1 || count(sent, "23 November 2026") != 1 {
		t.Errorf("published: %s", texts(sent))
	}
	told := in.await(t, sandbox.Emma, "Time was up, so it was published")
	if last := told[len(told)-1]; len(last.Buttons) != 0 {
		t.Errorf("the deadline leaves the buttons of the draft: %+v", last)
	}
	if n := count(in.telegram.Messages(sandbox.NewChannel), "23 November 2026"); n != 1 {
		t.Errorf("published %d times", n)
	}
}

// restart stops the service, changes something and starts it again.
func (in *installation) restart(t *testing.T, change func()) {
	t.Helper()
	in.stop()
	change()
	in.stop = in.start(t)
}
