package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

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
	if f.fails("database", err, p.mendDatabase()) {
		return nil
	}
	defer func() { err = errors.Join(err, r.store.Close()) }()
	p.checkDatabase(ctx, f, r.store)
	p.checkDisk(f)
	p.checkTelegram(ctx, f, r)
	p.checkAdmins(ctx, f, r.store)
	reach, err := p.reach(ctx, r.store)
	if !f.fails("audience", err, seeLog) {
		f.add(good, "audience", reach, "")
	}
	if p.Contact == "" {
		f.add(doubt, "contact", "CONTACT is not set: who runs a source has nobody to ask", "set it to a web or an e-mail address")
	}
	p.checkSources(ctx, f, r.sources)
	return nil
}

const (
	minute = "2006-01-02 15:04 UTC"
	// seeLog is for what the database does not answer though it is sound.
	seeLog = "see the error, and the log of the database; report it if it stays"
)

// checkFiles looks who may read what is a secret or belongs to readers.
func (p *program) checkFiles(f *findings) {
	safe := 0
	for _, file := range []string{p.env, p.TokenFile, p.DatabaseFile, p.WebhookFile, p.WebhookKey, p.Database.file()} {
		info, err := os.Stat(file)
		if err != nil || info.IsDir() {
			continue // what has to be there is missed by whoever needs it
		}
		if mode := info.Mode().Perm(); mode&0o077 != 0 {
			f.add(doubt, "rights", fmt.Sprintf("%s: others on this machine may open it (%s)", file, mode), "chmod 600 "+file)
			continue
		}
		safe++
	}
	if safe > 0 {
		f.add(good, "rights", fmt.Sprintf("secrets and data are their owner's alone, files: %d", safe), "")
	}
}

// checkAdmins looks whom of those who look after the bot it can't tell anything:
// Telegram lets a bot write only to who has pressed Start.
func (p *program) checkAdmins(ctx context.Context, f *findings, store *storage.Store) {
	for _, admin := range p.Admins {
		own, err := store.Chat(ctx, digest.UserAddress(admin))
		if errors.Is(err, digest.ErrNotFound) || err == nil && own.Gone {
			f.add(doubt, "admins", fmt.Sprintf("%d of ADMIN_IDS has not pressed Start, or blocked the bot: nothing can be told there", admin), "have them open the bot and press Start")
			continue
		}
		f.fails("admins", err, seeLog)
	}
}
