package sandbox_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"minber/sandbox"
)

type gotUpdate struct {
	ID      int64 `json:"update_id"`
	Message *struct {
		Text string
		Chat struct{ Type string }
		From struct {
			Lang string `json:"language_code"`
		}
		Entities []sandbox.Entity
	}
	Callback *struct {
		ID      string
		Data    string
		Message struct {
			ID   int `json:"message_id"`
			Date int64
		}
	} `json:"callback_query"`
}

// say says something, or ends the test.
func (b *bot) say(chat int64, text string) {
	b.t.Helper()
	if err := b.Say(chat, text); err != nil {
		b.t.Fatal(err)
	}
}

func (b *bot) updates(p fields) []gotUpdate {
	b.t.Helper()
	var updates []gotUpdate
	b.must(b.call("getUpdates", p), &updates)
	return updates
}

func TestUpdatesComeAgainUntilTheOffsetConfirmsThem(t *testing.T) {
	b := start(t)
	b.say(sandbox.Aigerim, "/start")
	b.say(sandbox.Group, "/digest@minber_bot сегодня")
	b.say(sandbox.Emma, "third")
	first := b.updates(fields{"limit": 2})
	if len(first) != 2 || first[0].Message.From.Lang != "kk" || first[1].Message.Chat.Type != "supergroup" {
		t.Fatalf("got %+v", first)
	}
	if e := first[1].Message.Entities; len(e) != 1 || e[0] != (sandbox.Entity{Type: "bot_command", Length: 18}) {
		t.Errorf("entities %+v", e)
	}
	if again := b.updates(nil); len(again) != 3 || again[0].ID != first[0].ID {
		t.Errorf("unconfirmed updates: got %+v", again)
	}
	rest := b.updates(fields{"offset": first[1].ID + 1})
	if len(rest) != 1 || rest[0].Message.Text != "third" {
		t.Errorf("after confirming two: got %+v", rest)
	}
	if old := b.updates(fields{"offset": first[0].ID}); len(old) != 1 {
		t.Errorf("confirmed updates came back: %+v", old)
	}
	b.say(sandbox.Emma, "fourth")
	if last := b.updates(fields{"offset": -1}); len(last) != 1 || last[0].Message.Text != "fourth" {
		t.Errorf("negative offset: got %+v", last)
	}
	if left := b.updates(nil); len(left) != 1 {
		t.Errorf("a negative offset forgets what is before it: got %+v", left)
	}
}

func TestAllowedUpdatesHoldUntilGivenAnew(t *testing.T) {
	b := start(t)
	b.updates(fields{"allowed_updates": []string{"callback_query"}})
	b.say(sandbox.Emma, "unheard")
	if got := b.updates(nil); len(got) != 0 {
		t.Errorf("got %+v", got)
	}
	b.updates(fields{"allowed_updates": []string{}})
	b.say(sandbox.Emma, "heard")
	if got := b.updates(nil); len(got) != 1 {
		t.Errorf("got %+v", got)
	}
}

func TestOldUpdatesAreForgotten(t *testing.T) {
	b := start(t)
	b.say(sandbox.Emma, "yesterday")
	b.Advance(24*time.Hour + time.Second)
	b.say(sandbox.Emma, "today")
	if got := b.updates(nil); len(got) != 1 || got[0].Message.Text != "today" {
		t.Errorf("got %+v", got)
	}
}

// polling starts a long poll and returns when the server has it.
func polling(t *testing.T, b *bot) <-chan reply {
	t.Helper()
	before := b.Calls("getUpdates")
	done := make(chan reply, 1)
	go func() { done <- b.call("getUpdates", fields{"timeout": 50}) }()
	for b.Calls("getUpdates") == before {
		if t.Context().Err() != nil {
			t.Fatal("the poll never arrived")
		}
	}
	return done
}

func TestLongPollWakesForAnUpdate(t *testing.T) {
	b := start(t)
	done := polling(t, b)
	b.say(sandbox.Emma, "wake up")
	select {
	case r := <-done:
		var got []gotUpdate
		b.must(r, &got)
		if len(got) != 1 || got[0].Message.Text != "wake up" {
			t.Errorf("got %+v", got)
		}
	case <-within(t).Done():
		t.Fatal("the poll slept on")
	}
}

func TestSecondPollEndsTheFirst(t *testing.T) {
	b := start(t)
	ctx := within(t)
	done := polling(t, b)
	for { // the first may have been counted but not have begun
		b.updates(nil)
		select {
		case r := <-done:
			if r.ErrorCode != 409 || !strings.HasPrefix(r.Description, "Conflict: terminated by other getUpdates request") {
				t.Errorf("got %+v", r)
			}
			return
		case <-ctx.Done():
			t.Fatal("the first poll went on")
		default:
		}
	}
}

func TestPressedButtonWaitsForItsAnswer(t *testing.T) {
	b := start(t)
	b.must(b.call("sendMessage", fields{"chat_id": sandbox.Emma, "text": "Choose", "reply_markup": keyboard("go")}), nil)
	if _, err := b.Press(within(t), sandbox.Emma, 1, "other"); !errors.Is(err, sandbox.ErrNoButton) {
		t.Errorf("a button that is not there: %v", err)
	}
	answered := make(chan error, 1)
	go func() {
		updates, err := b.await()
		if err == nil && (len(updates) != 1 || updates[0].Callback.Data != "go" || updates[0].Callback.Message.ID != 1) {
			err = fmt.Errorf("got %+v", updates)
		}
		if err == nil {
			r := b.call("answerCallbackQuery", fields{"callback_query_id": updates[0].Callback.ID, "text": "Дайын", "show_alert": true})
			again := b.call("answerCallbackQuery", fields{"callback_query_id": updates[0].Callback.ID})
			if !r.OK || again.OK {
				err = fmt.Errorf("first answer %+v, second %+v", r, again)
			}
		}
		answered <- err
	}()
	answer, err := b.Press(within(t), sandbox.Emma, 1, "go")
	if err != nil || answer != (sandbox.Answer{Text: "Дайын", Alert: true}) {
		t.Errorf("got %+v, %v", answer, err)
	}
	if err := <-answered; err != nil {
		t.Error(err)
	}
}

func TestPressAnsweredWithALinkToTheBotAndNoOther(t *testing.T) {
	b := start(t)
	b.must(b.call("sendMessage", fields{"chat_id": sandbox.Group, "text": "Choose", "reply_markup": keyboard("go")}), nil)
	opened := make(chan sandbox.Answer, 1)
	go func() {
		answer, _ := b.PressAs(within(t), sandbox.Group, sandbox.Emma, 1, "go")
		opened <- answer
	}()
	updates, err := b.await()
	if err != nil {
		t.Fatal(err)
	}
	answer := fields{"callback_query_id": updates[0].Callback.ID, "url": "https://example.kz/"}
	if r := b.call("answerCallbackQuery", answer); r.Description != "Bad Request: URL_INVALID" {
		t.Errorf("another address: %+v", r)
	}
	answer["url"] = "https://t.me/minber_bot?start=p12"
	b.must(b.call("answerCallbackQuery", answer), nil)
	if got := <-opened; got.URL != answer["url"] {
		t.Errorf("got %+v", got)
	}
}

// await polls until there is something.
func (b *bot) await() ([]gotUpdate, error) {
	var updates []gotUpdate
	r := b.call("getUpdates", fields{"timeout": 20})
	if !r.OK {
		return nil, errors.New(r.Description)
	}
	b.must(r, &updates)
	return updates, nil
}

func TestPressOfADeletedMessageAndLateAnswer(t *testing.T) {
	b := start(t)
	b.must(b.call("sendMessage", fields{"chat_id": sandbox.Emma, "text": "Choose", "reply_markup": keyboard("go")}), nil)
	b.must(b.call("deleteMessage", fields{"chat_id": sandbox.Emma, "message_id": 1}), nil)
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := b.Press(ended, sandbox.Emma, 1, "go"); !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v", err)
	}
	got := b.updates(nil)
	if len(got) != 1 || got[0].Callback.Message.Date != 0 {
		t.Fatalf("got %+v", got)
	}
	b.Advance(151 * time.Second)
	r := b.call("answerCallbackQuery", fields{"callback_query_id": got[0].Callback.ID})
	if r.Description != "Bad Request: query is too old and response timeout expired or query ID is invalid" {
		t.Errorf("got %+v", r)
	}
}

func TestGreetingGoesOnWhenAnswered(t *testing.T) {
	b := start(t)
	b.Greet("/start", "/digest")
	if got := b.Messages(sandbox.Aigerim); len(got) != 1 {
		t.Fatalf("%d messages before the answer", len(got))
	}
	b.must(b.call("sendMessage", fields{"chat_id": sandbox.Aigerim, "text": "Сәлем"}), nil)
	b.must(b.call("sendMessage", fields{"chat_id": sandbox.Aigerim, "text": "Дайджест"}), nil)
	var texts []string
	for _, m := range b.Messages(sandbox.Aigerim) {
		texts = append(texts, m.Text)
	}
	if got := strings.Join(texts, " "); got != "/start Сәлем /digest Дайджест" {
		t.Errorf("got %s", got)
	}
}

func TestLongSayingIsCutAsClientsDo(t *testing.T) {
	b := start(t)
	b.say(sandbox.Emma, "/search "+strings.Repeat("қ", 5000))
	if got := b.Messages(sandbox.Emma); len(got) != 2 || len([]rune(got[0].Text)) != 4096 {
		t.Errorf("%d messages", len(got))
	}
}

func TestWaitSeesEveryChange(t *testing.T) {
	b := start(t)
	done := make(chan error, 1)
	ctx := within(t)
	go func() {
		done <- b.Wait(ctx, func(s sandbox.Snapshot) bool { return len(s.Sent(sandbox.Channel)) == 2 && s.Pending == 0 })
	}()
	for range 2 {
		b.must(b.call("sendMessage", fields{"chat_id": "@minber_sandbox", "text": "x"}), nil)
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if err := b.Wait(ended, func(sandbox.Snapshot) bool { return false }); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestClockGoesWhereItIsSent(t *testing.T) {
	b := start(t)
	morning := time.Date(2026, 11, 21, 3, 0, 2, 0, time.UTC)
	b.SetClock(morning)
	b.must(b.call("sendMessage", fields{"chat_id": sandbox.Emma, "text": "x"}), nil)
	if late := b.Messages(sandbox.Emma)[0].Date.Sub(morning); late < 0 || late > time.Minute {
		t.Errorf("the message is dated %v after the clock", late)
	}
}

func TestClientThatGoesAwayEndsItsPoll(t *testing.T) {
	b := start(t)
	ctx, cancel := context.WithCancel(t.Context())
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, b.url+"/bot"+token+"/getUpdates?timeout=50", nil)
	if err != nil {
		t.Fatal(err)
	}
	gone := make(chan error, 1)
	go func() {
		response, err := http.DefaultClient.Do(request)
		if err == nil {
			_ = response.Body.Close()
		}
		gone <- err
	}()
	cancel()
	if err := <-gone; !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	b.say(sandbox.Emma, "kept")
	if got := b.updates(nil); len(got) != 1 {
		t.Errorf("got %+v", got)
	}
}
