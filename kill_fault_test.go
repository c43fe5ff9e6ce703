package main

import (
	"fmt"
	"math/rand/v2"
	"net/http/httptest"
	"os"
	"os/exec"
	"slices"
	"sync"
	"testing"
	"time"

	"minber/digest"
	"minber/sandbox/standin"
)

// asChild, if it is set, makes the test binary the program itself.
const asChild = "MINBER_TEST_CHILD"

// childRate leaves a handful in flight at any time.
const childRate = 300

// lives are those of a sender that is killed again and again.
type lives struct {
	url    string
	server *httptest.Server
	chance *rand.Rand
	begun  time.Duration // how long it takes from birth to the first message
	log    transcript    // of all of them

	mu      sync.Mutex
	awaited int           // messages until one who waits is told
	tell    chan struct{} // closed then
}

// arrived is told of each message that reaches Telegram.
func (l *lives) arrived(standin.Message) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.awaited--; l.awaited == 0 {
		close(l.tell)
	}
}

// after returns what is closed when so many more messages have arrived.
func (l *lives) after(messages int) <-chan struct{} {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.awaited, l.tell = messages, make(chan struct{})
	return l.tell
}

// bear starts the sender; ended is closed when it is no more.
func (l *lives) bear(t *testing.T) (child *exec.Cmd, ended <-chan error) {
	t.Helper()
	child = exec.CommandContext(t.Context(), os.Args[0], "send", "-at", eightInAlmaty().Format(time.RFC3339))
	child.Dir = t.TempDir() // with no .env
	child.Env = []string{
		asChild + "=1", "TELEGRAM_BOT_TOKEN=" + testToken, "TELEGRAM_API_URL=" + l.server.URL, "DATABASE_URL=" + l.url,
		"SEND_RATE=" + fmt.Sprint(childRate), "PAID_BROADCAST=true",
	}
	child.Stderr = &l.log
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	end := make(chan error, 1)
	go func() { end <- child.Wait() }()
	return child, end
}

// live lets the sender live until a moment of its life, and kills it; whole says
// that it came to its end before that.
func (l *lives) live(t *testing.T, messages int) (whole bool) {
	t.Helper()
	sent := l.after(max(messages, 1))
	child, ended := l.bear(t)
	moment := make(<-chan time.Time)
	if messages == 0 { // before the first message, or just after it
		moment = time.After(time.Duration(l.chance.Float64() * 1.2 * float64(l.begun)))
	}
	select {
	case err := <-ended:
		if err != nil {
			t.Fatalf("the sender failed: %v\n%s", err, l.log.String())
		}
		return true
	case <-moment:
	case <-sent: // and then anything between the request, its answer and the next claim
		<-time.After(time.Duration(l.chance.Float64() * float64(30*time.Millisecond)))
	}
	_ = child.Process.Kill() // SIGKILL
	return <-ended == nil    // it came to its end a moment ago
}

// warmUp finds out how long a life lasts until its first message, on a database
// of its own.
func (l *lives) warmUp(t *testing.T) {
	t.Helper()
	one := &lives{url: populated(t, 1, 0)}
	first := one.after(1)
	one.server = httptest.NewServer(standin.New(standin.Options{Arrived: one.arrived}))
	defer one.server.Close()
	began := time.Now()
	_, ended := one.bear(t)
	select {
	case <-first:
		l.begun = time.Since(began)
	case err := <-ended:
		t.Fatalf("it ended before its first message: %v\n%s", err, one.log.String())
	}
	if err := <-ended; err != nil {
		t.Fatal(err)
	}
}

func TestFaultKilledAtAnyMoment(t *testing.T) {
	t.Parallel()
	t.Run("of a broadcast", func(t *testing.T) {
		t.Parallel()
		chats := sized(150, 2_000)
		killed(t, populated(t, chats, 0), chats, 1, sized(8, 200))
	})
	t.Run("of messages in three parts", func(t *testing.T) {
		t.Parallel()
		url := populated(t, 0, 0)
		o := openPostOffice(t, url, "http://127.0.0.1:1", 1)
		chats := make([]digest.Address, sized(60, 600))
		for i := range chats {
			chats[i] = digest.Address(fmt.Sprint(firstPerson + i))
		}
		o.letter(t, digest.Private, "letter:1", []digest.Part{{HTML: "бір"}, {HTML: "екі"}, {HTML: "үш"}}, chats...)
		if err := o.store.Close(); err != nil {
			t.Fatal(err)
		}
		killed(t, url, len(chats), 3, sized(6, 60))
	})
}

// killed delivers what is due in so many lives and one.
func killed(t *testing.T, url string, chats, parts, kills int) {
	t.Helper()
	seed := uint64(time.Now().UnixNano())
	l := &lives{url: url, chance: rand.New(rand.NewPCG(seed, 0))}
	l.warmUp(t)
	telegram := standin.New(standin.Options{PerSecond: faultTakes, PerChat: time.Second, Latency: 20 * time.Millisecond, Arrived: l.arrived})
	l.server = httptest.NewServer(telegram)
	defer l.server.Close()

	inFlight := make(map[string]bool) // at any kill: claimed, and what became of it not recorded
	early, idle, most := 0, 0, 0
	for kill := range kills {
		before := len(telegram.Taken())
		messages := 0
		if kill%2 == 1 { // so many that some are left for each of the lives to come
			left := parts*(chats-len(inFlight)) - before
			messages = 1 + l.chance.IntN(max(1, min(left, 2*left/(kills-kill)-5*parts)))
		}
		if l.live(t, messages) {
			idle++
		} else if len(telegram.Taken()) == before {
			early++
		}
		n := 0
		for chat, row := range outbox(t, l.url) {
			if row.state == digest.Sending {
				n++
				inFlight[chat] = true
			}
		}
		most = max(most, n)
	}
	_, ended := l.bear(t)
	if err := <-ended; err != nil {
		t.Fatalf("the last sender failed: %v\n%s", err, l.log.String())
	}

	if most > parallel(childRate) {
		t.Errorf("%d were in flight at one kill, more than may be under way", most)
	}
	if telegram.Refused() != 0 {
		t.Errorf("%d were over a limit", telegram.Refused())
	}
	lost := verifyKilled(t, chats, parts, telegram.Taken(), outbox(t, l.url), inFlight)
	t.Logf("chance %d: %d chats, %d parts; %d kills, %d of them before a message left, %d after the end; at most %d in flight at one, %d at all, of which %d had not arrived",
		seed, chats, parts, kills-idle, early, idle, most, len(inFlight), lost)
}

// verifyKilled holds that nobody got anything twice, and that those who did not
// get all are those to whom something was in flight at a kill. It returns how
// much of that had not arrived.
func verifyKilled(t *testing.T, chats, parts int, taken []standin.Message, rows map[string]outboxRow, inFlight map[string]bool) (lost int) {
	t.Helper()
	got := make(map[string][]string)
	for _, m := range taken {
		if slices.Contains(got[m.Chat], m.Text) {
			t.Errorf("%s got %q twice", m.Chat, m.Text)
		}
		got[m.Chat] = append(got[m.Chat], m.Text)
	}
	for i := range chats {
		chat := fmt.Sprint(firstPerson + i)
		row, n := rows[chat], len(got[chat])
		switch {
		case !inFlight[chat] && row == outboxRow{digest.Sent, parts} && n == parts:
		case inFlight[chat] && row.state == digest.Ambiguous && (n == row.part || n == row.part+1):
			lost += row.part + 1 - n
		default:
			t.Errorf("%s, in flight at a kill: %t, got %d messages of %d and is in the outbox as %v", chat, inFlight[chat], n, parts, row)
		}
	}
	return lost
}
