package main

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"minber/sandbox"
)

// heard is how often a chat got a message that is exactly this.
func (in *installation) heard(chat int64, text string) int {
	n := 0
	for _, m := range in.telegram.Messages(chat) {
		if m.FromBot && m.Text == text {
			n++
		}
	}
	return n
}

// everybody subscribes the sandbox's people, and keeps the editor.
func everybody(t *testing.T) (*installation, review) {
	t.Helper()
	in := installTrust(t)
	for _, chat := range []int64{sandbox.Aigerim, sandbox.Sergei, sandbox.Emma} {
		in.say(t, chat, "/subscribe 8")
		in.await(t, chat, "08:00")
	}
	return in, review{in, t, sandbox.Emma}
}

// An admin writes in two languages, sees who gets it, and sends it: each reader
// gets theirs once, however often the button is pressed.
func TestEndToEndABroadcast(t *testing.T) {
	in, editor := everybody(t)
	const kazakh, russian = "Ертең бот бір сағат жұмыс істемейді", "Завтра бот час не работает"
	editor.says("/admin broadcast", "Send the text in English")
	editor.press("Қазақша", "Send the text in Kazakh")
	editor.says(kazakh, "Send it to everybody?")
	editor.press("+ Русский", "Send the text in Russian")
	editor.says(russian, "Chats that get it: 4 (private 3, channels 1)")
	var previews []sandbox.Message
	for _, m := range in.telegram.Messages(sandbox.Emma) {
		if strings.Contains(m.Text, "Send it to everybody?") {
			previews = append(previews, m)
		}
	}
	for _, m := range []sandbox.Message{previews[1], previews[0]} { // the former one was of Kazakh alone
		last := m.Buttons[len(m.Buttons)-1]
		if _, err := in.telegram.Press(t.Context(), sandbox.Emma, m.ID, last[0].Data); err != nil {
			t.Fatal(err)
		}
	}
	in.shows(t, "Delivered: 4")
	for _, c := range []struct {
		chat int64
		said string
	}{{sandbox.Aigerim, kazakh}, {sandbox.Channel, kazakh}, {sandbox.Sergei, russian}, {sandbox.Emma, kazakh}} {
		want := 1
		if c.chat == sandbox.Emma { // who saw it beforehand
			want = 2
		}
		if n := in.heard(c.chat, c.said); n != want {
			t.Errorf("chat %d got %q %d times", c.chat, c.said, n)
		}
	}
	editor.says("/admin", "No reports are waiting")
	editor.press("Broadcasts", "Delivered: 4")
	in.audited(t, fmt.Sprintf("user %d  broadcast", sandbox.Emma))
}

// A message of which nobody knows whether it arrived is not sent again; it is
// shown until somebody has looked at it.
func TestEndToEndAnUnknownOutcomeIsShown(t *testing.T) {
	in, editor := everybody(t)
	editor.says("/admin broadcast", "Send the text in English")
	editor.says("Maintenance tonight", "Send it to everybody?")
	in.telegram.FailNext("sendMessage", http.StatusBadGateway, "<html>Bad Gateway", 0)
	editor.press("Send (4)", "")
	in.shows(t, "Delivered: 3\nUnknown whether it arrived: 1")
	editor.says("/admin outbox", "in the last week: 1, not looked at: 1")
	editor.press("Unknown outcomes", "broadcast no. 1")
	editor.press("Mark as seen", "in the last week: 1, not looked at: 0")
	if n := in.sumHeard("Maintenance tonight"); n != 3+1 { // and the preview
		t.Errorf("it was sent %d times", n-1)
	}
}

// What is paid for says beforehand what it may cost.
func TestTheCostOfAnEditionIsShown(t *testing.T) {
	in := install(t)
	in.settings["CHANNELS"] = "@minber_sandbox,-1001234567890:ru"
	in.run(t, "send", "-at", "2026-11-19 07:00") // enrols them
	const goes, costs = "an edition goes to 2 chats", "costs at most 1 Telegram Stars"
	if out, _ := in.try(t, "", "check"); !strings.Contains(out, goes) || strings.Contains(out, costs) {
		t.Errorf("check prints %s", out)
	}
	in.settings["SEND_RATE"], in.settings["PAID_BROADCAST"] = "100", "true"
	if out, _ := in.try(t, "", "check"); !strings.Contains(out, goes) || !strings.Contains(out, costs) {
		t.Errorf("paid, check prints %s", out)
	}
	if in.run(t, "send", "-at", "2026-11-19 07:01"); !strings.Contains(in.log.String(), costs) {
		t.Errorf("paid, send prints %s", in.log.String())
	}
}

// A broadcast that Telegram delays is paused, stays so over a restart, is
// resumed, and is stopped.
func TestEndToEndABroadcastIsPausedResumedAndStopped(t *testing.T) {
	in, editor := everybody(t)
	const text = "Maintenance tonight"
	for i, wait := range []time.Duration{15 * time.Second, time.Hour} {
		say := fmt.Sprint(text, " ", i+1)
		editor.says("/admin broadcast", "Send the text in English")
		editor.says(say, "Send it to everybody?")
		in.telegram.Flood(sandbox.Aigerim, wait) // it can't be over before
		editor.press("Send (4)", "")
		in.shows(t, "under way")
		editor.press("Pause", "")
		in.shows(t, "paused")
		in.stop()
		in.stop = in.start(t)
		got := in.sumHeard(say)
		if i == 0 {
			editor.press("Resume", "")
			in.shows(t, "Delivered: 4")
			got = in.sumHeard(say)
			if got != 4+1 { // and the preview
				t.Errorf("resumed, it was sent %d times", got-1)
			}
			continue
		}
		editor.press("Stop…", "")
		in.shows(t, "Stop broadcast no. 2?")
		editor.press("Yes, stop it", "")
		in.shows(t, "Not sent, because stopped")
		if n := in.sumHeard(say); n != got {
			t.Errorf("it was sent %d times more after it was paused and stopped", n-got)
		}
	}
}

func (in *installation) sumHeard(text string) int {
	n := 0
	for _, chat := range []int64{sandbox.Aigerim, sandbox.Sergei, sandbox.Emma, sandbox.Channel} {
		n += in.heard(chat, text)
	}
	return n
}

// shows waits until some message to Emma contains a text: progress is shown in
// a message that has been there.
func (in *installation) shows(t *testing.T, text string) {
	t.Helper()
	const chat = sandbox.Emma
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	err := in.telegram.Wait(ctx, func(s sandbox.Snapshot) bool {
		return slices.ContainsFunc(s.Messages(chat), func(m sandbox.Message) bool { return strings.Contains(m.Text, text) })
	})
	if err != nil {
		t.Fatalf("no message shows %q: %v\n%s\n%s", text, err, texts(in.telegram.Messages(chat)), in.log.String())
	}
}
