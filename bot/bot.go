// Package bot is how Minber speaks Telegram: it takes updates in, routes
// commands and buttons to handlers, words what the archive answers in the
// reader's language, and sends messages, its own and the Deliverer's.
//
// A handler decides and returns a Reply; only the edge (edge.go) and the
// Sender talk to Telegram. The package must not know how anything is stored,
// where articles come from, nor how they are read; what it needs of storage
// stands in ports.go.
package bot

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"time"

	tg "github.com/go-telegram/bot"

	"minber/digest"
)

const (
	telegramURL    = "https://api.telegram.org"
	defaultRate    = 28 // a second; Telegram allows about 30 over all chats
	defaultPolling = 50 * time.Second
)

// Options say what a bot works with. Token, Archive, People, Chats, Inbox and
// Views are required to Run; a bot that only sends needs the Token alone.
type Options struct {
	Token    string
	APIURL   string // of a Bot API server, Telegram's own if ""
	Archive  Archive
	People   People
	Ledger   Ledger
	Reviews  Reviews // asked for Admins only
	Chats    Chats
	Inbox    Inbox
	Views    Views
	Watches  Watches
	Quotes   Quotes
	Channels Channels
	Drafts   Drafts
	Mail     Mail
	Packs    []digest.Pack
	// Terms returns, per word of a text in a language, the forms under which the
	// archive has it, Asked those under which it looks for a reader's word; the
	// words in lower case if nil.
	Terms    func(text, lang string) [][]string
	Asked    func(words, lang string) [][]string
	Now      func() time.Time // what "today" goes by; time.Now if nil
	Clock    func() time.Time // the real time; time.Now if nil
	Burst    int              // requests that one user may make at once, then one a second; 60 if 0
	Schedule digest.Schedule  // hour and zone of a chat that chose none; 8:00 UTC if empty
	Lang     string           // of a chat whose language can't be guessed; kk if ""
	Admins   []int64          // users who may change any group's settings and decide who is who
	Rate     float64          // messages a second over all chats, 28 if 0; over 1000 is for a server without limits
	Paid     bool             // digests may be paid for, to go out faster than 30 a second
	Gate     Gate             // remembers Telegram's pauses; nil if they may be forgotten
	Log      *slog.Logger     // none if nil
	Events   Events           // are told what the bot does
	Webhook  *Webhook         // nil if updates are to be asked for
	Shared   bool             // others serve the same bot from the same Inbox, see Poll

	// What is announced, and of what chats are to be reminded.
	Agenda    Agenda
	Reminders Reminders

	// What readers report and what comes of it. Corrections and Sentences, which
	// returns those of an article, are asked for Admins only.
	Complaints  Complaints
	Corrections Corrections
	Sentences   func(digest.Article) []digest.Span

	// Messages to all subscribers, and how the outbox is doing; asked for Admins
	// only.
	Broadcasts Broadcasts
	Queues     Queues
	Vitals     Vitals

	// PollTimeout is how long Telegram may hold an empty getUpdates open, in
	// whole seconds; 50 s if 0, and at most.
	PollTimeout time.Duration
}

// Bot is one Telegram bot. Build it with New.
type Bot struct {
	options  Options
	client   *client
	renderer *Renderer
	sender   *Sender
	router   *router
	desk     *desk
	doorway  *doorway // nil without a webhook
	ready    chan struct{}
	met      sync.Once
}

// New builds a bot without touching the network. It fails if the token can't
// be one, or if a catalogue is damaged.
func New(o Options) (*Bot, error) {
	if o.Token == "" {
		return nil, errors.New("bot: no token")
	}
	if strings.ContainsFunc(o.Token, func(r rune) bool { return r <= ' ' || r > '~' || strings.ContainsRune(`/?#%"\`, r) }) {
		return nil, errors.New("bot: the token has characters that no token has")
	}
	o = o.withDefaults()
	renderer, err := NewRenderer(o.Packs)
	if err != nil {
		return nil, err
	}
	var also []string
	if o.Webhook != nil {
		also = append(also, o.Webhook.Secret)
	}
	c, err := newClient(o.Token, o.APIURL, also...)
	if err != nil {
		return nil, err
	}
	c.told, c.dated = o.Events.Called, o.Events.Dated
	renderer.seal = seal{o.Token}
	o.Views = newHeldViews(o.Views, o.Clock())
	b := &Bot{options: o, client: c, renderer: renderer, ready: make(chan struct{})}
	b.sender = &Sender{client: c, renderer: renderer, pace: newPacer(o.Rate, time.Now, o.Gate, o.Log), paid: o.Paid}
	b.router = newRouter(&answers{
		archive: o.Archive, people: o.People, meets: o.Ledger, reviews: o.Reviews, chats: o.Chats, views: o.Views, watches: o.Watches,
		quotes: o.Quotes, ahead: o.Agenda, book: o.Reminders, words: renderer, wide: newThesaurus(renderer, o.Terms, o.Asked), now: o.Now, schedule: o.Schedule, admins: o.Admins,
		complaints: o.Complaints, corrections: o.Corrections, sentences: o.Sentences,
		members: registry{b.sender}, channels: o.Channels, drafts: o.Drafts, mail: o.Mail,
		sending: sending{broadcasts: o.Broadcasts, queues: o.Queues, vitals: o.Vitals, gate: o.Gate, pace: b.sender.pace, rate: o.Rate, paid: o.Paid, clock: o.Clock},
	})
	b.desk = newDesk(o.Inbox, o.Log)
	if o.Shared {
		b.desk.inbox.shared, b.sender.pace.shared = true, true
		b.Allot(0) // until it is known what others send
	}
	if o.Webhook != nil {
		b.doorway = newDoorway(b, o.Webhook.Secret)
	}
	b.router.timed(o.Events)
	b.sender.pace.told, b.sender.pace.wall = o.Events.Paused, o.Clock
	return b, nil
}

func (o Options) withDefaults() Options {
	if o.APIURL == "" {
		o.APIURL = telegramURL
	}
	o.APIURL = strings.TrimRight(o.APIURL, "/")
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Clock == nil {
		o.Clock = time.Now
	}
	if o.Terms == nil {
		o.Terms = plainTerms
	}
	if o.Asked == nil {
		o.Asked = o.Terms
	}
	if o.Burst <= 0 {
		o.Burst = requestBurst
	}
	if o.Schedule == (digest.Schedule{}) {
		o.Schedule = digest.Schedule{Hour: 8, Zone: "UTC"}
	}
	if o.Lang == "" {
		o.Lang = "kk"
	}
	if o.Rate <= 0 {
		o.Rate = defaultRate
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	o.Events = o.Events.silent()
	if o.PollTimeout <= 0 || o.PollTimeout > defaultPolling {
		o.PollTimeout = defaultPolling
	}
	o.PollTimeout = max(o.PollTimeout, time.Second) // 0 would mean not to wait at all
	return o
}

func plainTerms(text, _ string) [][]string {
	var all [][]string
	for word := range strings.FieldsSeq(strings.ToLower(text)) {
		all = append(all, []string{word})
	}
	return all
}

// Sender returns the one road to Telegram for messages; answers to people use
// it too, so that one pace holds for all.
func (b *Bot) Sender() digest.Sender { return b.sender }

// Editor returns the same road for corrections of what was sent.
func (b *Bot) Editor() digest.Editor { return b.sender }

// Renderer words what goes out beside the digests.
func (b *Bot) Renderer() *Renderer { return b.renderer }

// Me asks Telegram who the token belongs to and returns the username, which
// is needed for links to the bot. Errors wrap digest.ErrUnauthorized for a wrong
// token.
func (b *Bot) Me(ctx context.Context) (string, error) {
	var name string
	err := b.client.call(ctx, "getMe", func(ctx context.Context, api *tg.Bot) error {
		me, err := api.GetMe(ctx)
		if err == nil {
			name = me.Username
		}
		return err
	})
	if err != nil && b.client.lastNotFound(err) {
		// Telegram answers 404 to a token that is not even shaped like one.
		return "", fmt.Errorf("%w: %w", digest.ErrUnauthorized, err)
	}
	if err == nil {
		b.renderer.learnName(name)
		b.met.Do(func() { close(b.ready) })
	}
	return name, err
}

// Ready is closed once Me has answered: what is worded before lacks links to
// the bot.
func (b *Bot) Ready() <-chan struct{} { return b.ready }
