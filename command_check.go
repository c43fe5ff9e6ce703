package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"minber/digest"
	"minber/storage"
)

// runCheck shows what works and what does not. It fails if the service could
// not start; a source that does not answer is shown and does not count.
func runCheck(ctx context.Context, p *program, args []string) (err error) {
	if _, err := parse(flags("check"), args, 0, 0); err != nil {
		return err
	}
	var failed []error
	show := func(what string, err error, good string) bool {
		if err != nil {
			fmt.Fprintf(p.out, "FAIL  %-10s %v\n", what, err)
			return false
		}
		fmt.Fprintf(p.out, "ok    %-10s %s\n", what, good)
		return true
	}
	show("settings", nil, fmt.Sprintf("%d of them, none wrong", len(settingNames())))
	for _, pack := range p.packs {
		show("parliament", nil, fmt.Sprintf("%s: %d bodies, %d offices, %d people, %d sources", pack.ID, len(pack.Bodies), len(pack.Offices), len(pack.People), len(pack.Sources)))
	}

	r, err := p.open(ctx)
	if !show("database", err, p.Database) {
		return errors.New("check: the service could not start")
	}
	defer func() { err = errors.Join(err, r.store.Close()) }()
	if err := r.store.Check(ctx); !show("integrity", err, "no damage found") {
		failed = append(failed, err)
	}
	name := ""
	err = p.speak(r)
	if err == nil {
		limited, cancel := context.WithTimeout(ctx, 15*time.Second)
		name, err = r.bot.Me(limited)
		cancel()
	}
	if !show("telegram", err, "@"+name) {
		failed = append(failed, err)
	}
	reach, err := p.reach(ctx, r.store)
	if !show("audience", err, reach) {
		failed = append(failed, err)
	}
	if p.Contact == "" {
		fmt.Fprintf(p.out, "-     %-10s CONTACT is not set: who runs a source has nobody to ask\n", "contact")
	}
	for _, s := range r.sources {
		harvest, err := s.Fetch(ctx, digest.Visit{Known: knowsAll, Now: p.now()})
		if err == nil && max(len(harvest.Shown), len(harvest.Articles)) == 0 {
			err = errors.New("answers, and shows nothing")
		}
		if err != nil {
			fmt.Fprintf(p.out, "-     %-10s %s: %v\n", "source", s.Spec().Name, err)
			continue
		}
		fmt.Fprintf(p.out, "ok    %-10s %s: %s\n", "source", s.Spec().Name, content(harvest))
	}
	if len(failed) > 0 {
		return errors.New("check: the service could not start")
	}
	return nil
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
	return fmt.Sprintf("items: %d, the newest of %s UTC", len(items), newest.UTC().Format("2006-01-02 15:04"))
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
