package main

import (
	"errors"
	"fmt"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"testing"
	"text/tabwriter"
	"time"

	"github.com/google/go-cmp/cmp"

	"minber/bot"
	"minber/digest"
	"minber/sandbox/standin"
)

// The tests named TestFault are the fault suite: in a short form among the
// others, in full by `make faults`; on PostgreSQL when dbtest.Env is set.

// Telegram takes twice of what is sent: how evenly messages leave is measured by
// BenchmarkPace, and a busy machine is no fault.
const (
	faultRate  = 500
	faultTakes = 2 * faultRate
)

// wordy is a Sender whose editions are the same parts for everybody.
type wordy struct {
	digest.Sender
	parts []digest.Part
}

func (w wordy) Render(digest.Digest, digest.Manner) ([]digest.Part, error) { return w.parts, nil }

// twoParts is an edition.
func twoParts() []digest.Part {
	return []digest.Part{{HTML: "<b>Парламент</b> бүгін &amp; ертең"}, {HTML: "<i>Осымен</i> бітті"}}
}

// lot is what befalls a chat: a fault at a part of its edition.
type lot struct {
	fault standin.Fault
	part  int // from 1
}

func (l lot) String() string {
	if l.fault == standin.None {
		return "no fault"
	}
	return fmt.Sprintf("%s at part %d", []string{
		"", "blocked", "unknown", "moved", "429", "500", "502 HTML", "reset before", "reset after", "truncated", "slow", "unparsable",
	}[l.fault], l.part)
}

// lotOf tells a chat's lot by its number, so that each fault strikes the first
// part of some and the second of others.
func lotOf(chat string) lot {
	n, err := strconv.Atoi(chat)
	if err != nil || n < -3_000_000_000 { // the new number of one that moved
		return lot{}
	}
	faults, every, i := []standin.Fault{
		standin.Blocked, standin.Unknown, standin.ServerError, standin.BadGateway, standin.ResetBefore, standin.ResetAfter,
		standin.Truncated, standin.Slow, standin.Unparsable,
	}, 20, n-firstPerson
	if n < 0 {
		faults, every, i = []standin.Fault{standin.Moved, standin.Blocked, standin.ResetAfter, standin.Unparsable}, 7, n-firstGroup
	} else if i%100 == 19 { // fewer, as all others have to wait
		return lot{standin.Flooded, 1 + i/100%2}
	}
	if k := i % every; k < len(faults) {
		return lot{faults[k], 1 + i/every%2}
	}
	return lot{}
}

// fate is what must have become of a chat.
type fate struct {
	got   []string // in this order
	later []string // under its new number
	state digest.DeliveryState
}

func (l lot) fate(parts []digest.Part) fate {
	f := fate{state: digest.Sent}
	for i, part := range parts {
		struck := l.fault != standin.None && i+1 == l.part
		text := part.HTML
		switch {
		case struck && l.fault == standin.Unparsable:
			text = bot.PlainText(text)
		case struck && (l.fault == standin.Blocked || l.fault == standin.Unknown):
			f.state = digest.Gone
			return f
		case struck && l.fault.Ambiguous():
			f.state = digest.Ambiguous
			if l.fault.Processed() {
				f.got = append(f.got, text)
			}
			return f
		}
		if l.fault == standin.Moved && i+1 >= l.part {
			f.later = append(f.later, text)
		} else {
			f.got = append(f.got, text)
		}
	}
	return f
}

func TestFaultsOfTelegramReachNobodyTwice(t *testing.T) {
	t.Parallel()
	people, groups := sized(270, 4_800), sized(30, 200)
	telegram := standin.New(standin.Options{
		PerSecond: faultTakes, PerChat: time.Second, PerMinute: 20, Latency: 20 * time.Millisecond,
		RetryAfter: 1, SlowAnswer: 2 * time.Second,
		Fault: func(chat string, nth int) standin.Fault {
			if l := lotOf(chat); nth == l.part {
				return l.fault
			}
			return standin.None
		},
	})
	server := httptest.NewServer(telegram)
	defer server.Close()
	url := populated(t, people, groups)
	o := openPostOffice(t, url, server.URL, faultRate)
	o.deliverer.Sender = wordy{o.bot.Sender(), twoParts()}
	began := time.Now()
	o.drain(t)
	took := time.Since(began)

	if telegram.Refused() != 0 || telegram.Ignored() != 0 {
		t.Errorf("%d messages were over a limit, %d came before the time that was asked for", telegram.Refused(), telegram.Ignored())
	}
	got := make(map[string][]string)
	for _, m := range telegram.Taken() {
		got[m.Chat] = append(got[m.Chat], m.Text)
	}
	rows := outbox(t, url)
	counts := make(map[string]*tally)
	for i := range people + groups {
		chat := fmt.Sprint(firstPerson + i)
		if i >= people {
			chat = fmt.Sprint(firstGroup + i - people)
		}
		l := lotOf(chat)
		if counts[l.String()] == nil {
			counts[l.String()] = &tally{}
		}
		counts[l.String()].add(o.verify(t, chat, l, got, rows))
	}
	if len(got) > 0 {
		t.Errorf("%d chats got something that are none: %v", len(got), got)
	}
	t.Logf("%d people and %d groups, an edition of 2 parts, in %s\n%s", people, groups, took.Round(100*time.Millisecond), table(counts))
}

// verify holds what became of a chat against its fate, and takes what it got
// away.
func (o *postOffice) verify(t *testing.T, chat string, l lot, got map[string][]string, rows map[string]outboxRow) (n tally) {
	t.Helper()
	want, address := l.fate(twoParts()), chat
	moved := standin.MovedTo(chat)
	if l.fault == standin.Moved {
		address = moved
	}
	if diff := cmp.Diff(want.got, got[chat]); diff != "" {
		t.Errorf("%s, %s, got %s", chat, l, diff)
	}
	if diff := cmp.Diff(want.later, got[moved]); diff != "" {
		t.Errorf("%s, %s, got under its new number %s", chat, l, diff)
	}
	row := rows[address]
	if row.state != want.state {
		t.Errorf("%s, %s, is %q in the outbox, want %q", chat, l, row.state, want.state)
	}
	known, err := o.store.Chat(t.Context(), digest.Address(address))
	if err != nil || known.Gone != (want.state == digest.Gone) || !known.Subscribed {
		t.Errorf("%s, %s, is known as %+v, %v", chat, l, known, err)
	}
	if address != chat {
		if _, err := o.store.Chat(t.Context(), digest.Address(chat)); !errors.Is(err, digest.ErrNotFound) {
			t.Errorf("%s, %s, is still known by its old number: %v", chat, l, err)
		}
	}
	n = tally{chats: 1, messages: len(got[chat]) + len(got[moved])}
	switch row.state {
	case digest.Sent:
		n.whole++
	case digest.Ambiguous:
		n.ambiguous++
	case digest.Gone:
		n.gone++
	case digest.Pending, digest.Sending, digest.Refused, digest.Drafted, digest.Discarded, digest.Late, digest.Held: // an error already
	}
	delete(got, chat)
	delete(got, moved)
	return n
}

// tally counts what became of chats that share a lot.
type tally struct{ chats, messages, whole, ambiguous, gone int }

func (n *tally) add(o tally) {
	n.chats, n.messages = n.chats+o.chats, n.messages+o.messages
	n.whole, n.ambiguous, n.gone = n.whole+o.whole, n.ambiguous+o.ambiguous, n.gone+o.gone
}

func table(counts map[string]*tally) string {
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "lot\tchats\tmessages\twhole\tambiguous\tgone\t")
	var names []string
	for name := range counts {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		n := counts[name]
		fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%d\t%d\t\n", name, n.chats, n.messages, n.whole, n.ambiguous, n.gone)
	}
	_ = w.Flush() // into memory
	return b.String()
}
