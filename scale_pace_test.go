package main

import (
	"fmt"
	"testing"
	"time"

	"minber/digest"
	"minber/sandbox/standin"
	"minber/storage/dbtest"
)

// A broadcast and answers leave at the same time, the answers by all copies. They
// keep to one rate, as Telegram's limit is the bot's: it takes a fifth more here,
// for what a busy machine holds up and brings at once.
func TestScaleAnswersBesideABroadcast(t *testing.T) {
	full := scaleOf(t)
	people, rate := 600, number(t, "MINBER_SCALE_ALLOWED", 150)*28/30
	p := posting{chats: 40, each: 10, clients: 20}
	if full {
		people, p = 10*people, posting{chats: 400, each: 10, clients: 20}
	}
	url := dbtest.Postgres(t)
	telegram := standin.New(standin.Options{PerSecond: rate * 6 / 5, Latency: 20 * time.Millisecond})
	c := newCrew(t, crewSize, url, telegram, fmt.Sprint("SEND_RATE=", rate), "PAID_BROADCAST=true")
	for _, one := range c.each {
		one.start(t)
	}
	c.listening(t)
	announce(t, url, people, time.Now())
	for len(telegram.Taken()) == 0 { // the broadcast has begun
		<-time.After(20 * time.Millisecond)
	}
	_, wait := c.post(t.Context(), p)
	wait()
	c.answered(t, p, time.Minute)
	delivered(t, url, people, time.Minute+2*time.Duration(people/rate)*time.Second)
	c.dismiss(t)
	twice, again := c.inOrder(t, p)
	taken := telegram.Taken()
	if n := telegram.Refused(); n != 0 || twice+again != 0 {
		t.Errorf("%d messages were too many, %d answers repeated", n, twice+again)
	}
	for chat, row := range outbox(t, url) {
		if row.state != digest.Sent {
			t.Errorf("the broadcast to %s is %q", chat, row.state)
		}
	}
	took := taken[len(taken)-1].At.Sub(taken[0].At)
	t.Log("\n" + sheet(
		"messages of a broadcast", people, "answers", p.chats*p.each, "copies", crewSize, "SEND_RATE", rate,
		"took", took.Round(100*time.Millisecond), "a second", fmt.Sprintf("%.1f", float64(len(taken)-1)/took.Seconds()),
		"in the busiest second", busiest(taken), "answered 429", telegram.Refused(),
	))
	t.Log(c.complaints())
}

// busiest is how many messages arrived in the second in which most did.
func busiest(taken []standin.Message) (most int) {
	first := 0
	for i, m := range taken {
		for m.At.Sub(taken[first].At) >= time.Second {
			first++
		}
		most = max(most, i-first+1)
	}
	return most
}
