package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"time"

	"minber/digest"
	"minber/storage"
)

// grade is what a check found.
type grade string

const (
	good   grade = "ok"
	doubt  grade = "-"    // it works, and could be better
	broken grade = "FAIL" // the service could not start, or not do its work
)

// finding is a line of what check shows.
type finding struct {
	Grade grade  `json:"grade"`
	What  string `json:"what"`
	Says  string `json:"says"`
	Next  string `json:"next,omitempty"` // what to do about it
}

// findings are collected in the order in which they are shown.
type findings struct {
	all []finding
	// each is called with every new one.
	each func(finding)
}

func (f *findings) add(how grade, what, says, next string) {
	one := finding{how, what, says, next}
	f.all = append(f.all, one)
	f.each(one)
}

// fails adds what went wrong, if something did.
func (f *findings) fails(what string, err error, next string) bool {
	if err == nil {
		return false
	}
	f.add(broken, what, err.Error(), next)
	return true
}

// runCheck shows what works and what does not, and what to do about it. It fails
// if the service could not start or not do its work; a source that does not answer
// is shown and does not count.
func runCheck(ctx context.Context, p *program, args []string) error {
	set := flags("check")
	asJSON := set.Bool("json", false, "")
	if _, err := parse(set, args, 0, 0); err != nil {
		return err
	}
	f := &findings{each: func(one finding) { printFinding(p.out, one) }}
	if *asJSON {
		f.each = func(finding) {}
	}
	err := p.check(ctx, f)
	if *asJSON {
		err = errors.Join(err, writeJSON(p.out, f.all))
	}
	failed := slices.ContainsFunc(f.all, func(one finding) bool { return one.Grade == broken })
	if err == nil && failed {
		err = errors.New("check: something has to be done before the service can do its work")
	}
	return err
}

func printFinding(w io.Writer, one finding) {
	fmt.Fprintf(w, "%-4s  %-10s %s\n", one.Grade, one.What, one.Says)
	if one.Next != "" {
		fmt.Fprintf(w, "%-16s  -> %s\n", "", one.Next)
	}
}

func (p *program) check(ctx context.Context, f *findings) (err error) {
	f.add(good, "settings", fmt.Sprintf("%d of them, none wrong", len(settingNames())), "")
	for _, pack := range p.packs {
		f.add(good, "parliament", fmt.Sprintf("%s: %d bodies, %d offices, %d people, %d sources", pack.ID, len(pack.Bodies), len(pack.Offices), len(pack.People), len(pack.Sources)), "")
	}
	p.checkFiles(f)
	r, err := p.open(ctx)
	if f.fails("database", err, "see the error; `minber restore` makes a database of a backup") {
		return nil
	}
	defer func() { err = errors.Join(err, r.store.Close()) }()
	f.add(good, "database", fmt.Sprint(p.Database), "")
	if !f.fails("integrity", r.store.Check(ctx), "stop the service, move the file away, and `minber restore` the newest backup") {
		f.add(good, "integrity", fmt.Sprintf("no damage found, version %d of the schema", r.store.Version()), "")
	}
	p.checkDisk(f)
	p.checkTelegram(ctx, f, r)
	reach, err := p.reach(ctx, r.store)
	if !f.fails("audience", err, "") {
		f.add(good, "audience", reach, "")
	}
	if p.Contact == "" {
		f.add(doubt, "contact", "CONTACT is not set: who runs a source has nobody to ask", "set it to a web or an e-mail address")
	}
	p.checkSources(ctx, f, r.sources)
	return nil
}

// checkFiles looks who may read what is a secret or belongs to readers.
func (p *program) checkFiles(f *findings) {
	for _, file := range []string{p.env, p.TokenFile, p.Database.file()} {
		info, err := os.Stat(file)
		if err != nil || info.IsDir() {
			continue // what has to be there is missed by whoever needs it
		}
		if mode := info.Mode().Perm(); mode&0o077 != 0 {
			f.add(doubt, "rights", fmt.Sprintf("%s: others on this machine may open it (%s)", file, mode), "chmod 600 "+file)
		}
	}
}

// checkDisk looks for how long the disk lasts, and for backups.
func (p *program) checkDisk(f *findings) {
	if p.Database.onServer() {
		f.add(doubt, "backups", "none are taken by us", "have pg_dump take them, as docs/postgresql.md tells")
		return
	}
	file := p.Database.file()
	info, err := os.Stat(file)
	if f.fails("disk", err, "") {
		return
	}
	room, err := storage.Room(filepath.Dir(file))
	if f.fails("disk", err, "") {
		return
	}
	said := fmt.Sprintf("%d MB left, the database has %d MB", room>>20, info.Size()>>20)
	switch {
	case room < leastRoom:
		f.add(broken, "disk", said, "make room: what can't be recorded is not sent")
	case room < uint64(info.Size()):
		f.add(doubt, "disk", said, "make room: a backup beside it, and so an upgrade, needs as much as the database has")
	default:
		f.add(good, "disk", said, "")
	}
	if p.BackupDir == "" {
		f.add(doubt, "backups", "none are taken", "set BACKUP_DIR, or copy the database elsewhere as docs/operating.md tells")
		return
	}
	newest, err := storage.NewestBackup(p.BackupDir)
	late := p.now().Sub(newest) > 2*time.Duration(p.BackupEvery)
	switch {
	case f.fails("backups", err, "create the folder, writable for the service"):
	case newest.IsZero():
		f.add(doubt, "backups", "none is there yet in "+p.BackupDir, "start the service: it takes the first one at once")
	case late:
		f.add(broken, "backups", "the newest is of "+newest.Format(minute), "see the log of the service: why is none taken?")
	default:
		f.add(good, "backups", "the newest is of "+newest.Format(minute), "")
	}
}

const (
	minute = "2006-01-02 15:04 UTC"
	// leastRoom is what a disk should have left: days of news, and the log of the
	// database at its largest.
	leastRoom = 256 << 20
	// clockOff is by how much a clock may be off: what is due is due to the minute.
	clockOff = time.Minute
	// telegramWait is for how long Telegram may take to answer all that is asked.
	telegramWait = 15 * time.Second
)

func (p *program) checkTelegram(ctx context.Context, f *findings, r *rooms) {
	if f.fails("telegram", p.speak(r), "") {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, telegramWait)
	defer cancel()
	name, err := r.bot.Me(ctx)
	next := "is the network there, and TELEGRAM_API_URL right?"
	if errors.Is(err, digest.ErrUnauthorized) {
		next = "ask @BotFather for the bot's token (/mybots) and set TELEGRAM_BOT_TOKEN"
	}
	if f.fails("telegram", err, next) {
		return
	}
	f.add(good, "telegram", "@"+name, "")
	if off := r.bot.ClockAhead().Round(time.Second); off.Abs() > clockOff {
		f.add(broken, "clock", fmt.Sprintf("this machine's clock is %v off Telegram's", off.Abs()), "have it set by the network: timedatectl set-ntp true")
	} else {
		f.add(good, "clock", "agrees with Telegram's", "")
	}
	p.checkChannels(ctx, f, r)
}

// checkChannels looks whether the bot may post in each channel that is to get the
// digest.
func (p *program) checkChannels(ctx context.Context, f *findings, r *rooms) {
	known, err := r.store.Channels(ctx)
	if f.fails("channels", err, "") {
		return
	}
	wanted := make(map[digest.Address]string) // how they are called
	for _, c := range p.Channels {
		wanted[c.Chat] = string(c.Chat)
	}
	for _, c := range known {
		if c.Subscribed {
			wanted[c.Chat] = cmp.Or(c.Settings.Name, c.Settings.Title, string(c.Chat))
		}
	}
	for _, chat := range slices.Sorted(maps.Keys(wanted)) {
		name := wanted[chat]
		may, err := r.bot.MayPost(ctx, chat)
		switch {
		case err != nil:
			f.add(doubt, "channel", fmt.Sprintf("%s: %v", name, err), "")
		case !may:
			f.add(broken, "channel", name+": the bot may not post there", "make the bot an administrator of the channel with the right to post messages")
		default:
			f.add(good, "channel", name+": the bot may post", "")
		}
	}
}

func (p *program) checkSources(ctx context.Context, f *findings, sources []digest.Source) {
	for _, s := range sources {
		harvest, err := s.Fetch(ctx, digest.Visit{Known: knowsAll, Now: p.now()})
		if err == nil && max(len(harvest.Shown), len(harvest.Articles)) == 0 {
			err = errors.New("answers, and shows nothing")
		}
		if err != nil {
			f.add(doubt, "source", fmt.Sprintf("%s: %v", s.Spec().Name, err), "")
			continue
		}
		f.add(good, "source", s.Spec().Name+": "+content(harvest), "")
	}
}

// content says how much a source has, and how new that is.
func content(h digest.Harvest) string {
	items := slices.Clone(h.Shown)
	for _, a := range h.Articles {
		if h.Shown == nil {
			items = append(items, a.Published)
		}
	}
	newest := slices.MaxFunc(items, time.Time.Compare)
	if newest.IsZero() {
		return fmt.Sprintf("items: %d, without dates", len(items))
	}
	return fmt.Sprintf("items: %d, the newest of %s", len(items), newest.UTC().Format(minute))
}

// reach says to how many chats an edition goes, how long that takes, and what is
// the most that it costs.
func (p *program) reach(ctx context.Context, store *storage.Store) (string, error) {
	shares, err := store.Audience(ctx, p.now())
	if err != nil {
		return "", err
	}
	chats := 0
	for _, share := range shares {
		chats += share.Count
	}
	takes := time.Duration(float64(chats) / p.rate * float64(time.Second)).Round(time.Second)
	said := fmt.Sprintf("an edition goes to %d chats; each message of it takes %s at %v a second", chats, takes, p.rate)
	if p.pays() {
		said += fmt.Sprintf(", and costs at most %d Telegram Stars", digest.MostStars(chats))
	}
	return said, nil
}

// knowsAll keeps a source from fetching the pages of its articles.
func knowsAll(context.Context, string) (bool, error) { return true, nil }
