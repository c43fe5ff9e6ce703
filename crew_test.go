package main

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"minber/sandbox/standin"
)

// crew are processes of the program that work together: one database, one
// token, and a webhook for each, to which updates are posted as Telegram does.
type crew struct {
	telegram *standin.Server
	each     []*mate
	updates  atomic.Int64 // the latest one's number
}

// mate is one of them, through all its lives.
type mate struct {
	env     []string
	dir     string
	webhook string // where it listens
	log     transcript

	process *exec.Cmd // nil while it is dead
	ended   chan error
}

// firstWriter is the first of those who write to the bot.
const firstWriter = 3_000_000_000

// newCrew prepares so many copies, none of which runs.
func newCrew(t *testing.T, n int, url string, telegram *standin.Server, settings ...string) *crew {
	t.Helper()
	api := httptest.NewServer(telegram)
	t.Cleanup(api.Close)
	packs := t.TempDir()
	offline(t, packs)
	c := &crew{telegram: telegram}
	for range n {
		one := &mate{dir: t.TempDir(), webhook: freeAddress(t)}
		one.env = append([]string{
			asChild + "=1", "TELEGRAM_BOT_TOKEN=" + testToken, "TELEGRAM_API_URL=" + api.URL, "DATABASE_URL=" + url, "PARLIAMENTS_DIR=" + packs,
			"WEBHOOK_URL=http://127.0.0.1:1/updates", "WEBHOOK_SECRET=" + testSecret, "WEBHOOK_ADDR=" + one.webhook,
		}, settings...)
		c.each = append(c.each, one)
	}
	t.Cleanup(func() {
		for _, one := range c.each {
			one.kill()
		}
	})
	return c
}

// start begins a life, and returns when its webhook listens, or it is over.
func (c *mate) start(t *testing.T) {
	t.Helper()
	c.process = exec.CommandContext(context.WithoutCancel(t.Context()), os.Args[0], "run")
	c.process.Dir, c.process.Env, c.process.Stderr = c.dir, c.env, &c.log // with no .env
	if err := c.process.Start(); err != nil {
		t.Error(err)
	}
	c.ended = make(chan error, 1)
	go func(process *exec.Cmd) { c.ended <- process.Wait() }(c.process)
}

// kill ends a life with SIGKILL.
func (c *mate) kill() {
	if c.process != nil {
		_ = c.process.Process.Kill() // it may have ended by itself
		<-c.ended                    //nolint:errcheck // it was killed
		c.process = nil
	}
}

// stop ends a life as operators do.
func (c *mate) stop(t *testing.T) {
	t.Helper()
	if err := c.process.Process.Signal(os.Interrupt); err != nil {
		t.Error(err)
	}
	if err := <-c.ended; err != nil {
		t.Errorf("a copy ended with %v\n%s", err, c.log.String())
	}
	c.process = nil
}

// listening waits until webhooks answer.
func (c *crew) listening(t *testing.T) {
	t.Helper()
	for _, one := range c.each {
		end := time.Now().Add(time.Minute)
		for !hears(t.Context(), http.DefaultClient, one.webhook, "{}") {
			if time.Now().After(end) {
				t.Fatalf("a webhook does not answer:\n%s", one.log.String())
			}
			<-time.After(20 * time.Millisecond)
		}
	}
}

// hears says whether somebody answers at the address of a webhook.
func hears(ctx context.Context, client *http.Client, address, body string) bool {
	status, err := postUpdate(ctx, client, address, body)
	return err == nil && status < http.StatusInternalServerError
}

func postUpdate(ctx context.Context, client *http.Client, address, body string) (status int, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+address+"/updates", strings.NewReader(body))
	if err != nil {
		return 0, err
	}
	request.Header.Set("X-Telegram-Bot-Api-Secret-Token", testSecret)
	answer, err := client.Do(request)
	if err != nil {
		return 0, err
	}
	return answer.StatusCode, answer.Body.Close()
}

// posting is what Telegram brings: to each of some chats so many updates, over
// some connections.
type posting struct {
	chats, each, clients int
	half                 chan struct{} // the second half is brought when it is closed; nil if at once
}

// posted is what became of it.
type posted struct {
	repeated atomic.Int64 // what got no 200 at first
	longest  atomic.Int64 // nanoseconds until the 200
}

// post brings updates to the copies in turn: those of a chat one after the
// other, to the next copy if one does not answer with 200, until one does. What
// each asks for names its place in its chat.
func (c *crew) post(ctx context.Context, p posting) (sum *posted, wait func()) {
	sum = &posted{}
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: p.clients}, Timeout: 10 * time.Second}
	var group sync.WaitGroup
	for k := range p.clients {
		group.Go(func() {
			for place := range p.each {
				if place == p.each/2 && p.half != nil {
					<-p.half
				}
				for chat := k; chat < p.chats && ctx.Err() == nil; chat += p.clients {
					c.bring(ctx, client, k+place+chat, message(c.updates.Add(1), firstWriter+chat, fmt.Sprintf("/digest x%d", place)), sum)
				}
			}
		})
	}
	return sum, func() {
		group.Wait()
		client.CloseIdleConnections()
	}
}

func (c *crew) bring(ctx context.Context, client *http.Client, turn int, body string, sum *posted) {
	began := time.Now()
	for try := 0; ctx.Err() == nil; try++ {
		status, err := postUpdate(ctx, client, c.each[(turn+try)%len(c.each)].webhook, body)
		if err == nil && status == http.StatusOK {
			break
		}
		sum.repeated.Add(1)
		if try >= len(c.each)-1 { // all of them were tried
			<-time.After(50 * time.Millisecond)
		}
	}
	for took := int64(time.Since(began)); ; {
		longest := sum.longest.Load()
		if took <= longest || sum.longest.CompareAndSwap(longest, took) {
			return
		}
	}
}

// message is an update: one of a person who writes.
func message(number int64, chat int, text string) string {
	return fmt.Sprintf(`{"update_id":%d,"message":{"message_id":%d,"date":%d,"chat":{"id":%d,"type":"private"},"from":{"id":%d,"first_name":"Reader","language_code":"en"},"text":%q}}`,
		number, number, time.Now().Unix(), chat, chat, text)
}

// answers are those to what was posted, by chat in the order in which they came:
// the place of what they answer.
func (c *crew) answers() map[string][]int {
	got := make(map[string][]int)
	for _, m := range c.telegram.Taken() {
		var place int
		if _, after, ok := strings.Cut(m.Text, "“x"); ok {
			if _, err := fmt.Sscanf(after, "%d”", &place); err == nil {
				got[m.Chat] = append(got[m.Chat], place)
			}
		}
	}
	return got
}

// answered waits until the last update of each chat is answered.
func (c *crew) answered(t *testing.T, p posting, within time.Duration) {
	t.Helper()
	for end := time.Now().Add(within); ; <-time.After(100 * time.Millisecond) {
		whole := 0
		for _, places := range c.answers() {
			if places[len(places)-1] == p.each-1 {
				whole++
			}
		}
		if whole == p.chats {
			return
		}
		if time.Now().After(end) {
			t.Errorf("of %d chats %d have got all their answers", p.chats, whole)
			return
		}
	}
}

// inOrder holds that every update was answered, those of a chat in their order.
// twice are those of which the answer was repeated before the next one, again
// those that were answered again after that.
func (c *crew) inOrder(t *testing.T, p posting) (twice, again int) {
	t.Helper()
	got := c.answers()
	for i := range p.chats {
		chat := fmt.Sprint(firstWriter + i)
		next := 0
		for _, place := range got[chat] {
			switch {
			case place == next:
				next++
			case place == next-1:
				twice++
			case place < next:
				again++
			default:
				t.Errorf("%s: %d was answered when %d was next: %v", chat, place, next, got[chat])
			}
		}
		if next != p.each {
			t.Errorf("%s: answered are %v of %d", chat, got[chat], p.each)
		}
	}
	return twice, again
}

// logs are those of all copies.
func (c *crew) logs() string {
	var all bytes.Buffer
	for i, one := range c.each {
		fmt.Fprintf(&all, "copy %d:\n%s\n", i+1, one.log.String())
	}
	return all.String()
}
