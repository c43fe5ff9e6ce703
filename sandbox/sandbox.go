// Package sandbox is a Telegram of our own for trying and testing: Bot API 10.3
// over HTTP, as strict as Telegram or stricter, and a chat page in the browser.
//
// It keeps everything in memory, listens to nobody but this machine, and knows
// nothing of the bot: it speaks Telegram's JSON and could serve any other.
//
// It plays three people in private chats, two groups, a forum and two channels,
// with roles and rights that can be changed, administrators who hide behind the
// group, closed and deleted topics, and a basic group that can become a
// supergroup; texts in HTML, pictures and files, inline and reply keyboards,
// shared chats and places, links that start the bot, replies, edits, deletions,
// copies, pinned messages, chat actions; inline mode with paging and caching;
// localised commands and descriptions; long polling and webhooks. Updates, button presses and
// inline queries expire by its own clock. [Validate] holds any call against the
// Bot API by itself, and [Server.Mistakes] lists those that no chat could have
// taken; parameters, fields and entities that Telegram passes over in silence
// are among them.
//
// It does not play: answers to a webhook that call a method; other kinds of media, albums, files by an address,
// entities given as such, Markdown; web apps, payments, games, polls, stickers,
// reactions, stories, business and ephemeral messages; privacy mode in groups
// and slow mode; topics made by the bot, and topics in private chats; rate
// limits, unless a test plans them with [Server.FailNext]. A call that needs
// them is refused with an error that says so.
package sandbox

import (
	"context"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Options of a Server; the zero value works.
type Options struct {
	// Token opens the Bot API; "" lets any token in.
	Token string
	// Username is the bot's, without @; "" means minber_bot.
	Username string
	// Start is what the sandbox's clock shows at first; zero means now. From
	// there it runs at the pace of the real clock.
	Start time.Time
	// NextDigest tells when the next digest is due; the page's clock button
	// asks it. Nil disables the button; a zero time means that nothing is due.
	NextDigest func(ctx context.Context) (time.Time, error)
	// Zone is the time zone in which the page shows times; "" means
	// Asia/Almaty.
	Zone string
	// Intro is a line that the page shows above its list of chats.
	Intro string
	// Now is the real clock, time.Now if nil.
	Now func() time.Time
}

// Server plays Telegram. Its methods may be called from anywhere at any time.
type Server struct {
	options Options
	methods map[string]method
	finder  finder
	epoch   int64 // tells this Server's events from those of one before it

	mu      sync.Mutex
	changed chan struct{} // closed, and made anew, by every change
	rev     int64         // grows with every change

	began time.Time // real time at which the clock was set last
	shown time.Time // what the sandbox's clock showed then
	me    user      // the bot
	users map[int64]user
	chats []*chat

	queue     []update // not confirmed yet, by id
	lastID    int64    // of the latest update
	confirmed int64    // the highest update id that the bot confirmed
	allowed   []string // allowed_updates as given last; nil: all by default
	poll      chan struct{}
	hook      *webhook // nil if the bot polls
	forgotten int      // answers to posts that are to be taken for lost

	presses  map[string]*press
	queries  map[string]*inlineQuery
	cache    map[cacheKey]cached
	commands map[commandKey][]command
	profile  map[profileKey]string
	files    map[string]file
	failures map[string][]failure
	flooded  map[int64]time.Time // chats that are to be left alone, by the real clock
	calls    map[string]int
	mistakes []string // calls that no chat could have taken
	anyFile  bool     // every file_id is taken for that of a file
	serial   int64    // numbers presses, queries and files
}

// New returns a Server with its chats, in which nobody has written yet.
func New(o Options) *Server {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Username == "" {
		o.Username = "minber_bot"
	}
	if o.Zone == "" {
		o.Zone = "Asia/Almaty"
	}
	if o.Start.IsZero() {
		o.Start = o.Now()
	}
	s := &Server{
		options: o, methods: methods(), finder: newFinder(), changed: make(chan struct{}), rev: 1,
		began: o.Now(), shown: o.Start, lastID: 700000000, confirmed: 700000000,
		presses: map[string]*press{}, queries: map[string]*inlineQuery{}, cache: map[cacheKey]cached{}, commands: map[commandKey][]command{}, profile: map[profileKey]string{},
		files: map[string]file{}, failures: map[string][]failure{}, flooded: map[int64]time.Time{}, calls: map[string]int{},
	}
	s.epoch = s.began.UnixNano()
	s.me = user{ID: botID(o.Token), IsBot: true, FirstName: "Minber", Username: o.Username}
	s.populate()
	return s
}

// botID is the number in front of the colon of a token.
func botID(token string) int64 {
	number, _, _ := strings.Cut(token, ":")
	if id, err := strconv.ParseInt(number, 10, 64); err == nil && id > 0 {
		return id
	}
	return 100000001
}

// Now is the sandbox's clock.
func (s *Server) Now() time.Time {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.now()
}

// SetClock sets the sandbox's clock, which runs on from there.
func (s *Server) SetClock(t time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.shown, s.began = t, s.options.Now()
	s.bump()
}

// Advance moves the sandbox's clock on.
func (s *Server) Advance(d time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.shown = s.shown.Add(d)
	s.bump()
}

// now is the sandbox's clock; the lock is held, as for every unexported method
// that does not say otherwise.
func (s *Server) now() time.Time { return s.shown.Add(s.options.Now().Sub(s.began)) }

// bump tells everybody who waits that something changed.
func (s *Server) bump() {
	s.rev++
	close(s.changed)
	s.changed = make(chan struct{})
}
