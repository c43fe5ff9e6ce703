package main

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"minber/bot"
	"minber/digest"
	"minber/source"
	"minber/storage"
)

// command is a subcommand.
type command struct {
	name, usage, does string
	do                func(ctx context.Context, p *program, args []string) error
}

// commands lists the subcommands in the order in which help shows them.
var commands = []command{
	{"run", "", "the service: collects, understands, schedules, delivers, answers", runService},
	{"sandbox", "", "the same service against a Telegram of its own, in the browser; no token, no network", runSandbox},
	{"collect", "[-since DATE] [FILE, DIR or URL ...]", "one round of intake and understanding: of the arguments, or of every source; and of what they published since DATE", runCollect},
	{"inspect", "[-json] [-jsonl] [-color always, never or auto] [-date D] [-lang L] FILE or -", "what is understood of one text or labelled article, stored nowhere", runInspect},
	{"digest", "[-date D] [-days N] [-lang L] [-format text, html or json]", "prints the exact messages of an edition", runDigest},
	{"send", "[-at TIME]", "delivers everything due at TIME (default now), then exits", runSend},
	{"eval", "[-markdown FILE or -] DIR ...", "accuracy over folders of labelled articles: a table per language", runEval},
	{"sources", "[-format json or opml]", "the list of sources, for SOURCES_FILE or for a feed reader", runSources},
	{"check", "[-json]", "what works, what does not and what to do about it: settings, files, database, disk, backups, Telegram, channels, sources", runCheck},
	{"health", "", "asks the service that runs at LISTEN_ADDR whether it is well; for a container's health check", runHealth},
	{"audit", "[-since DATE] [-json]", "who changed what for others: settings of groups and channels, people, corrections, broadcasts", runAudit},
	{"backup", "FILE", "a consistent copy of the database while the service runs", runBackup},
	{"restore", "[-resend] FILE", "makes the database of a backup; what was due since counts as sent, without -resend", runRestore},
	{"copy", "FROM TO", "moves an archive into an empty database, between SQLite and PostgreSQL or not, and compares both; broken off, it goes on where it was", runCopy},
	{"version", "", "which Minber this is", runVersion},
}

func printHelp(w io.Writer) error {
	var b strings.Builder
	b.WriteString("minber: digests of what parliaments say and do, by Telegram\n\n" +
		"Usage: minber [COMMAND]; without one: run if TELEGRAM_BOT_TOKEN is set, else sandbox\n\n")
	for _, c := range commands {
		fmt.Fprintf(&b, "  %s\n        %s\n", strings.TrimSpace(c.name+" "+c.usage), c.does)
	}
	b.WriteString("\nSettings come from the environment or a file .env; .env.example documents them.\n")
	_, err := io.WriteString(w, b.String())
	return err
}

// flags returns a flag set that reports a mistake as an error of one line.
func flags(name string) *flag.FlagSet {
	set := flag.NewFlagSet(name, flag.ContinueOnError)
	set.SetOutput(io.Discard)
	return set
}

// parse reads flags that may also stand behind the other arguments, of which
// there must be between least and most (negative: any number).
func parse(set *flag.FlagSet, args []string, least, most int) ([]string, error) {
	var rest []string
	for {
		if err := set.Parse(args); err != nil {
			return nil, fmt.Errorf("%s: %w; `minber help` shows the usage", set.Name(), err)
		}
		if set.NArg() == 0 {
			break
		}
		rest, args = append(rest, set.Arg(0)), set.Args()[1:]
	}
	if len(rest) < least || most >= 0 && len(rest) > most {
		return nil, fmt.Errorf("%s: %d arguments given; `minber help` shows the usage", set.Name(), len(rest))
	}
	return rest, nil
}

func runService(ctx context.Context, p *program, args []string) error {
	if _, err := parse(flags("run"), args, 0, 0); err != nil {
		return err
	}
	err := p.comingBack(ctx, func(ctx context.Context) error { return p.owning(ctx, p.runOnce) })
	if errors.Is(err, context.Canceled) { // told to stop while it waited for another one
		return nil
	}
	return err
}

// runOnce is the service until it ends.
func (p *program) runOnce(ctx context.Context, r *rooms) (err error) {
	crashed, done, err := storage.Running(string(p.Database))
	if err != nil {
		return err
	}
	defer func() {
		if !errors.Is(err, digest.ErrDamaged) { // else the next start has to look as well
			err = errors.Join(err, done())
		}
	}()
	if err := p.speak(r); err != nil {
		return err
	}
	if err := p.enrolChannels(ctx, r.store, p.now()); err != nil {
		return err
	}
	fmt.Fprintf(p.out, "Minber is running as the bot of TELEGRAM_BOT_TOKEN at %s; talk to it there\n", p.APIURL)
	for _, line := range p.lines() {
		p.log.DebugContext(ctx, "setting", "value", line)
	}
	if !crashed {
		return p.serve(ctx, r)
	}
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return p.lookOver(ctx, r.store) })
	group.Go(func() error { return p.serve(ctx, r) })
	return group.Wait()
}

func runCollect(ctx context.Context, p *program, args []string) error {
	set := flags("collect")
	day := set.String("since", "", "")
	given, err := parse(set, args, 0, -1)
	if err != nil {
		return err
	}
	since, err := p.since(*day)
	if err != nil {
		return err
	}
	return p.with(ctx, func(r *rooms) error {
		sources := r.sources
		var failed error
		if len(given) > 0 {
			sources, failed = p.sourcesOf(given, r.fetcher)
		}
		visiting := p.meter("sources visited", nil)
		visiting.left = func() (int, error) { return len(sources) - visiting.done, nil }
		reading := p.meter("articles read", func() (int, error) { return r.store.ToRead(ctx, p.now(), r.reader.Rules()) })
		r.collector.Progress = func(done digest.Progress) { p.showProgress(done, visiting, reading) }
		round, err := r.collector.Collect(ctx, sources)
		reading.end()
		fmt.Fprintf(p.err, "%d sources visited, %d failed; %d articles seen, %d new, %d read\n",
			round.Visited, round.Failed, round.Seen, round.Added, round.Read)
		if !since.IsZero() && ctx.Err() == nil {
			err = errors.Join(err, p.backfill(ctx, r, sources, since))
		}
		return errors.Join(failed, err)
	})
}

// sourcesOf makes sources of the files, folders and addresses of a command
// line; the error names those that are none.
func (p *program) sourcesOf(given []string, fetcher *source.Fetcher) ([]digest.Source, error) {
	var sources []digest.Source
	var failed []error
	for _, arg := range given {
		s, err := source.FromArg(arg, fetcher, string(p.Zone))
		if err != nil {
			failed = append(failed, err)
			continue
		}
		sources = append(sources, s)
	}
	return sources, errors.Join(failed...)
}

// showProgress tells of each source, and now and then how far a round has come.
func (p *program) showProgress(done digest.Progress, visiting, reading *meter) {
	if done.Source == "" && done.Foreign == "" {
		visiting.end()
		reading.count(done.Read)
		return
	}
	visiting.end()
	reading.end()
	switch {
	case done.Foreign != "":
		fmt.Fprintf(p.err, "%s: in none of the languages kk, ru, en; kept, but in no digest\n", done.Foreign)
		return
	case done.Failed != nil:
		fmt.Fprintf(p.err, "%s: %d articles, %d new; %v\n", done.Source, done.Seen, done.Added, done.Failed)
	default:
		fmt.Fprintf(p.err, "%s: %d articles, %d new\n", done.Source, done.Seen, done.Added)
	}
	visiting.count(visiting.done + 1)
	reading.begin() // if this was the last source
}

func runDigest(ctx context.Context, p *program, args []string) error {
	set := flags("digest")
	date := set.String("date", "", "")
	days := set.Int("days", 1, "")
	lang := set.String("lang", p.Languages[0], "")
	format := set.String("format", "text", "")
	if _, err := parse(set, args, 0, 0); err != nil {
		return err
	}
	if *days < 1 || *days > 31 {
		return fmt.Errorf("digest: -days %d: want 1 to 31", *days)
	}
	if !slices.Contains(spoken, *lang) {
		return fmt.Errorf("digest: -lang %q: want kk, ru or en", *lang)
	}
	if !slices.Contains([]string{"text", "html", "json"}, *format) {
		return fmt.Errorf("digest: -format %q: want text, html or json", *format)
	}
	window, day, err := p.window(*date, *days)
	if err != nil {
		return err
	}
	return p.with(ctx, func(r *rooms) error {
		edition, err := r.store.Edition(ctx, digest.Order{Window: window, Lang: *lang, Date: day, Zone: string(p.Zone), Days: *days, About: *format == "json"})
		if err != nil {
			return err
		}
		return p.printEdition(edition, *format)
	})
}

func (p *program) printEdition(edition digest.Digest, format string) error {
	if format == "json" {
		return writeJSON(p.out, edition)
	}
	renderer, err := bot.NewRenderer(p.packs)
	if err != nil {
		return err
	}
	messages, err := renderer.Digest(edition)
	if err != nil {
		return err
	}
	for i, part := range messages {
		message := part.HTML
		if format == "text" {
			message = bot.PlainText(message)
		}
		if i > 0 {
			fmt.Fprintln(p.out)
		}
		fmt.Fprintln(p.out, message)
	}
	return nil
}

// window returns what an edition asked for covers: the calendar days that end
// with date, or, without a date, the last days*24 hours.
func (p *program) window(date string, days int) (w digest.Window, day string, err error) {
	zone := digest.Location(string(p.Zone))
	if date == "" {
		now := p.now()
		return digest.Window{From: now.AddDate(0, 0, -days), To: now}, now.In(zone).Format(time.DateOnly), nil
	}
	start, err := time.ParseInLocation(time.DateOnly, date, zone)
	if err != nil {
		return w, "", fmt.Errorf("-date %q: want a day such as 2026-11-20", date)
	}
	end := start.AddDate(0, 0, 1)
	return digest.Window{From: start.AddDate(0, 0, 1-days).Add(-time.Second), To: end.Add(-time.Second)}, date, nil
}

func runSend(ctx context.Context, p *program, args []string) error {
	set := flags("send")
	at := set.String("at", "", "")
	if _, err := parse(set, args, 0, 0); err != nil {
		return err
	}
	if *at != "" {
		start, err := p.moment(*at)
		if err != nil {
			return err
		}
		begun := time.Now()
		p.now = func() time.Time { return start.Add(time.Since(begun)) }
	}
	return p.owning(ctx, func(ctx context.Context, r *rooms) error {
		if err := p.speak(r); err != nil {
			return err
		}
		// A channel that is new in the settings is owed the edition of this day.
		if err := p.enrolChannels(ctx, r.store, p.now().AddDate(0, 0, -1)); err != nil {
			return err
		}
		if p.pays() {
			reach, err := p.reach(ctx, r.store)
			if err != nil {
				return err
			}
			fmt.Fprintln(p.err, reach)
		}
		sending := p.meter("sent", func() (int, error) { return r.store.Pending(ctx) })
		outcomes := make(map[digest.DeliveryState]int)
		r.deliverer.Progress = func(_ digest.Delivery, o digest.Outcome) {
			outcomes[o.State]++
			sending.count(outcomes[digest.Sent])
		}
		// Editions are worded once, with links to the bot.
		if _, err := r.bot.Me(ctx); errors.Is(err, digest.ErrUnauthorized) {
			return err
		} else if err != nil {
			p.log.WarnContext(ctx, "digests will lack links to the bot", "err", err)
		}
		err := r.alone(ctx, p.log, func(ctx context.Context) error {
			_, err := r.deliverer.Drain(ctx)
			return err
		})
		sending.end()
		fmt.Fprintf(p.err, "%d sent, %d with unknown outcome, %d chats gone, %d refused\n",
			outcomes[digest.Sent], outcomes[digest.Ambiguous], outcomes[digest.Gone], outcomes[digest.Refused])
		return err
	})
}

// moment reads a time: RFC 3339, or without an offset in TIME_ZONE, or only
// an hour of today.
func (p *program) moment(s string) (time.Time, error) {
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04Z07:00", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04Z07:00"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, nil
		}
	}
	zone := digest.Location(string(p.Zone))
	for _, layout := range []string{"2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04:05", "2006-01-02 15:04"} {
		if t, err := time.ParseInLocation(layout, s, zone); err == nil {
			return t, nil
		}
	}
	if t, err := time.Parse("15:04", s); err == nil {
		y, m, d := p.now().In(zone).Date()
		return time.Date(y, m, d, t.Hour(), t.Minute(), 0, 0, zone), nil
	}
	return time.Time{}, fmt.Errorf("-at %q: want a time such as 2026-11-20T08:00+05:00, 2026-11-20 08:00 or 08:00", s)
}

func writeJSON(w io.Writer, v any) error {
	out := bufio.NewWriter(w)
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return cmp.Or(encoder.Encode(v), out.Flush())
}
