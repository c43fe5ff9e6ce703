// Minber brings the news of parliaments to Telegram: it collects articles,
// understands who said what, who met whom and what is coming up, remembers
// it, answers readers and sends out a daily digest.
package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
	"time"
	_ "time/tzdata" // readers' time zones, also where the machine has none

	"minber/bot"
	"minber/digest"
	"minber/language"
	"minber/parliament"
	"minber/source"
	"minber/storage"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	go func() { // a second signal leaves at once
		<-ctx.Done()
		stop()
	}()
	outside := world{in: os.Stdin, out: os.Stdout, err: os.Stderr, env: ".env", now: time.Now, real: true}
	if err := run(ctx, os.Args[1:], os.Getenv, outside); err != nil {
		fmt.Fprintln(os.Stderr, "minber:", err)
		os.Exit(1)
	}
}

// world is what surrounds the program: the standard streams, the file of
// settings, and the clock that schedules and windows go by.
type world struct {
	in       io.Reader
	out, err io.Writer
	env      string // path of a file of settings, which need not exist
	now      func() time.Time
	real     bool                // now shows the real time, or should: else it is a sandbox's
	rate     float64             // messages a second that Telegram takes; 0 for what the settings say
	fetch    source.FetchOptions // what a test has of names of its own and of less patience
}

// What takes a tenth of a second: tests, which start the program hundreds of times, do it
// once.
var (
	loadPacks = parliament.Load
	newReader = language.New // what reads articles
)

// run is the whole program: settings, then the chosen subcommand.
func run(ctx context.Context, args []string, getenv func(string) string, outside world) error {
	name := ""
	if len(args) > 0 {
		name, args = args[0], args[1:]
	}
	if name == "help" || name == "-h" || name == "--help" {
		return printHelp(outside.out)
	}
	settings, err := loadConfig(getenv, outside.env)
	if err != nil {
		return err
	}
	if name == "" {
		name = "sandbox"
		if settings.Token != "" {
			name = "run"
		}
	}
	for _, c := range commands {
		if c.name == name {
			p, err := newProgram(settings, outside, getenv, newLog(settings, outside.err))
			if err != nil {
				return err
			}
			if p.rate == 0 {
				p.rate = float64(p.SendRate)
			}
			return c.do(ctx, p, args)
		}
	}
	return fmt.Errorf("unknown command %q; `minber help` lists them", name)
}

// program is what a subcommand works with.
type program struct {
	config
	world
	packs  []digest.Pack
	getenv func(string) string
	log    *slog.Logger
	away   *away  // nil while this copy serves
	hours  *clock // shows the real time, whatever now does
}

// newProgram reads the parliaments, which settle what the settings leave open.
func newProgram(settings config, outside world, getenv func(string) string, log *slog.Logger) (*program, error) {
	packs, err := loadPacks(settings.Parliaments, settings.ParliamentsDir)
	if err != nil {
		return nil, err
	}
	settings.settle(packs)
	p := &program{config: settings, world: outside, packs: packs, getenv: getenv, log: log, hours: newClock(time.Now, log)}
	if p.real {
		p.hours.machine = p.now
		p.now = p.hours.Now
	}
	return p, nil
}

// rooms are the program's parts, put together in the order in which data
// flows.
type rooms struct {
	store     *storage.Store
	copy      *storage.Member // nil where one process serves alone
	fetcher   *source.Fetcher
	sources   []digest.Source
	reader    *language.Reader
	counters  *counters
	collector *digest.Collector
	corrector *digest.Corrector // nil until speak
	bot       *bot.Bot          // nil until speak
	deliverer *digest.Deliverer // nil until speak
	teller    *digest.Teller    // nil until speak
}

// open opens the storage and builds what brings articles in and has them
// read. The caller closes the store.
func (p *program) open(ctx context.Context) (*rooms, error) {
	reader := newReader(p.packs, p.reading())
	store, err := storage.Open(ctx, string(p.Database), storage.Options{
		Now: p.now, Terms: language.Terms, Asked: language.Asked, Rules: reader.Rules(), FoldName: language.Fold, Transliterate: language.Transliterate, Judge: reader.Judge(),
		Slips: language.Slips, Layouts: language.Layouts,
		Heard:  p.hours.server,
		Unable: func(cause error) { p.tellAbility(ctx, cause) }, UpgradeBackups: p.upgradeBackups(),
	})
	if err != nil {
		return nil, err
	}
	if err := savePacks(ctx, store, p.packs); err != nil {
		return nil, errors.Join(err, store.Close())
	}
	fetcher := p.fetcher(store)
	sources, err := p.sources(fetcher)
	if err != nil {
		return nil, errors.Join(err, store.Close())
	}
	counters := newCounters(p.hours.Now, sources)
	return &rooms{
		store: store, fetcher: fetcher, sources: sources, reader: reader, counters: counters,
		collector: &digest.Collector{
			Library: store, Timetable: store, Claims: store, Desk: store, Reader: reader, Now: p.now,
			Pace: digest.PaceOf(time.Duration(p.CollectEvery)), Parallel: visitsAtOnce, VisitTime: longestVisit,
			Timed: counters.read,
		},
	}, nil
}

// tellAbility logs that the database can't be written any more, or can again.
func (p *program) tellAbility(ctx context.Context, cause error) {
	if cause != nil {
		p.log.ErrorContext(ctx, "the database can't be written: nothing is kept and nothing sent until it can", "err", cause)
		return
	}
	p.log.InfoContext(ctx, "the database can be written again")
}

// savePacks keeps what the database needs of the packs to name their ids.
func savePacks(ctx context.Context, store *storage.Store, packs []digest.Pack) error {
	var bodies []digest.Body
	var offices []digest.Office
	for _, pack := range packs {
		bodies, offices = append(bodies, pack.Bodies...), append(offices, pack.Offices...)
	}
	if err := store.SaveBodies(ctx, bodies); err != nil {
		return err
	}
	return store.SaveOffices(ctx, offices)
}

// with opens everything for a subcommand and closes it afterwards.
func (p *program) with(ctx context.Context, do func(*rooms) error) error {
	r, err := p.open(ctx)
	if err != nil {
		return err
	}
	return errors.Join(do(r), r.store.Close())
}

// speak builds what talks to Telegram. The token is first used when the bot
// or the deliverer runs.
func (p *program) speak(r *rooms) error {
	if p.Token == "" {
		return errors.New("TELEGRAM_BOT_TOKEN is not set: get one from @BotFather, or start `minber sandbox`")
	}
	hook, err := p.webhook()
	if err != nil {
		return err
	}
	r.bot, err = bot.New(bot.Options{
		Token: string(p.Token), APIURL: string(p.APIURL),
		Archive: r.store, People: r.store, Ledger: r.store, Reviews: r.store, Chats: r.store, Inbox: r.store, Views: r.store, Watches: r.store,
		Agenda: r.store, Reminders: r.store, Quotes: r.store, Complaints: r.store, Corrections: r.store, Sentences: r.reader.Sentences,
		Channels: r.store, Drafts: r.store, Mail: r.store, Broadcasts: r.store, Queues: r.store, Vitals: vitals{r.store, p.hours},
		Packs: p.packs, Terms: language.Terms, Asked: language.Asked, Now: p.now, Schedule: p.schedule(), Lang: p.Languages[0],
		Admins: p.Admins, Rate: p.rate, Paid: p.pays(), Gate: r.store, Log: p.log, Events: p.events(r), Clock: p.hours.Now, Webhook: hook,
		Shared: r.copy != nil,
	})
	if err != nil {
		return err
	}
	if r.copy != nil {
		r.copy.Portion(r.bot)
	}
	r.deliverer = &digest.Deliverer{
		Outbox: r.store, Editions: r.store, Sender: r.bot.Sender(), Parallel: parallel(p.rate), Now: p.now, Clock: p.hours.Now, Log: p.log,
		Feeders: []digest.Feeder{
			&digest.Watcher{Book: r.store, Clock: p.hours.Now, Render: r.bot.Renderer()},
			&digest.Reminding{Book: r.store, Clock: p.hours.Now, Editions: r.store, Outbox: r.store, Word: r.bot.Reminder},
			&digest.Alerting{Book: r.store, Tell: r.bot.Alert},
			&digest.Missing{Book: r.store, Tell: r.bot.TellSilence},
			&digest.Drafter{Drafts: r.store, Editions: r.store, Outbox: r.store, Recasts: r.store, Render: r.bot.Renderer()},
			&digest.Broadcaster{Book: r.store, Clock: p.hours.Now},
		},
		After:    r.bot.After,
		Progress: r.counters.delivered,
	}
	r.corrector = &digest.Corrector{Amendments: r.store, Editor: r.bot.Editor(), Clock: p.hours.Now, Log: p.log}
	r.teller = &digest.Teller{Board: r.store, Show: r.bot.ShowBroadcast, Clock: p.hours.Now, Log: p.log}
	return nil
}

// parallel is how many requests to Telegram are to be under way at a time: as
// many as leave in the half second that a slow answer takes.
func parallel(rate float64) int { return min(max(int(rate/2), 16), 512) }

const (
	// visitsAtOnce is how many hosts are visited at a time.
	visitsAtOnce = 24
	// longestVisit is for hosts that want long pauses: what a visit does not get
	// to is left for the next one.
	longestVisit = 5 * time.Minute
)

// hostGap is how long a host is left alone after a request, unless it asks for
// more: what a reader who clicks quickly would do.
const hostGap = time.Second

// fetcher returns the one way in which this program fetches anything but
// Telegram's answers.
func (p *program) fetcher(store *storage.Store) *source.Fetcher {
	agent := "Minber/1 (parliamentary digests)"
	if p.Contact != "" {
		agent = fmt.Sprintf("Minber/1 (parliamentary digests; +%s)", p.Contact)
	}
	o := p.fetch
	o.UserAgent, o.Robots, o.Gap, o.Waits = agent, true, cmp.Or(o.Gap, hostGap), store
	o.Turns = store
	o.AllowLoopback, o.Log = p.FetchLoopback, p.log
	return source.NewFetcher(o)
}

// enrolChannels makes the channels of the settings subscribers since a time,
// and those that are no longer in the settings none: a channel is just another
// kind of chat. A channel that has an owner is the owner's: it stays as it is,
// whether the settings name it or not.
func (p *program) enrolChannels(ctx context.Context, store *storage.Store, since time.Time) error {
	former, err := store.Channels(ctx)
	if err != nil {
		return err
	}
	owned := make(map[string]bool) // by number and by name
	for _, s := range former {
		if s.Settings.Owner != 0 || s.Damaged != "" { // nobody knows whose it is
			owned[string(s.Chat)], owned[strings.ToLower(s.Settings.Name)] = true, true
			continue
		}
		if !s.Subscribed || slices.ContainsFunc(p.Channels, func(c channel) bool { return c.Chat == s.Chat }) {
			continue
		}
		s.Subscribed = false
		if err := store.SaveChat(ctx, s); err != nil {
			return fmt.Errorf("let channel %s go: %w", s.Chat, err)
		}
	}
	for _, c := range p.Channels {
		if owned[strings.ToLower(string(c.Chat))] {
			continue
		}
		s, err := store.Chat(ctx, c.Chat)
		if err != nil && !errors.Is(err, digest.ErrNotFound) {
			return err
		}
		if !s.Subscribed {
			s.Since = since.UTC()
		}
		s.Chat, s.Kind, s.Subscribed, s.Gone = c.Chat, digest.Channel, true, false
		s.Lang, s.Schedule = p.Languages[0], p.schedule()
		if c.Lang != "" {
			s.Lang = c.Lang
		}
		if c.At != nil {
			s.Schedule.Hour, s.Schedule.Minute = c.At.Hour, c.At.Minute
		}
		if err := store.SaveChat(ctx, s); err != nil {
			return fmt.Errorf("enrol channel %s: %w", c.Chat, err)
		}
	}
	return nil
}
