package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"minber/digest"
	"minber/storage"
)

func runBackup(ctx context.Context, p *program, args []string) error {
	files, err := parse(flags("backup"), args, 1, 1)
	if err != nil {
		return err
	}
	if file := p.Database.file(); file != "" {
		if _, err := os.Stat(file); err != nil {
			return fmt.Errorf("backup: %w", err)
		}
	}
	return storage.Backup(ctx, string(p.Database), files[0])
}

// runRestore makes the database of a backup. Since it was taken, messages have
// left of which it knows nothing: what is due by now counts as sent, so that
// nobody gets anything twice, and /admin outbox lists it.
func runRestore(ctx context.Context, p *program, args []string) error {
	set := flags("restore")
	resend := set.Bool("resend", false, "")
	files, err := parse(set, args, 1, 1)
	if err != nil {
		return err
	}
	alone, busy := context.WithCancel(ctx)
	defer busy()
	release, err := storage.Own(alone, string(p.Database), busy)
	if err != nil {
		if alone.Err() != nil && ctx.Err() == nil {
			return errors.New("restore: a Minber works with this database: stop it first")
		}
		return err
	}
	return errors.Join(p.restore(ctx, files[0], *resend), release())
}

func (p *program) restore(ctx context.Context, file string, resend bool) error {
	if err := storage.Restore(ctx, file, string(p.Database)); err != nil {
		return err
	}
	return p.with(ctx, func(r *rooms) error {
		counts, err := r.store.Counts(ctx)
		if err != nil {
			return err
		}
		fmt.Fprintf(p.out, "%s holds what %s held: articles: %d, people: %d, chats: %d\n", p.Database, file, counts["articles"], counts["people"], counts["chats"])
		if resend {
			return nil
		}
		return p.forgo(ctx, r)
	})
}

// forgo has all that is due be settled as of unknown outcome.
func (p *program) forgo(ctx context.Context, r *rooms) error {
	if p.Token == "" { // the words of an edition need no token, but the bot does
		p.Token = "1:unused"
	}
	if err := p.speak(r); err != nil {
		return err
	}
	r.deliverer.Sender, r.deliverer.After = forgoing{r.deliverer.Sender}, nil
	all := 0
	for {
		settled, err := r.deliverer.Round(ctx)
		if err != nil {
			return err
		}
		if all += settled; settled == 0 {
			fmt.Fprintf(p.out, "messages that were due and count as sent, see /admin outbox: %d\n", all)
			return nil
		}
	}
}

// forgoing is a Sender that sends nothing.
type forgoing struct{ digest.Sender }

func (forgoing) Ready(_ context.Context, most int) (int, error) { return most, nil }
func (forgoing) Back(int)                                       {}
func (forgoing) Send(context.Context, digest.Delivery, digest.Part) (int, error) {
	return 0, fmt.Errorf("%w: restored from a backup that was taken before", digest.ErrAmbiguous)
}

const (
	// backupTick is how often it is looked whether a backup is due.
	backupTick = time.Minute
	// backupRetry is when one that failed is tried again.
	backupRetry = time.Hour
)

// keepBackups takes backups as often as the settings say, counted from the
// newest in the folder.
func (p *program) keepBackups(ctx context.Context, store *storage.Store) error {
	if p.BackupDir == "" {
		return nil
	}
	tick := time.NewTicker(backupTick)
	defer tick.Stop()
	var failed time.Time
	for {
		newest, err := storage.NewestBackup(p.BackupDir)
		if now := p.now(); err != nil || now.Sub(newest).Abs() >= time.Duration(p.BackupEvery) && now.Sub(failed).Abs() >= backupRetry {
			var file string
			if err == nil {
				file, err = store.KeepBackup(ctx, p.BackupDir, int(p.BackupKeep))
			}
			switch {
			case ctx.Err() != nil:
				return nil
			case err != nil:
				failed = now
				var last any = "none"
				if !newest.IsZero() {
					last = newest
				}
				p.log.ErrorContext(ctx, "no backup could be taken", "err", err, "newest", last)
			default:
				p.log.InfoContext(ctx, "backup taken", "file", file)
			}
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

// lookOver looks through the database after a run that did not end in order,
// while the service runs: what is whole need not wait, and what is damaged stops
// it before more is lost.
func (p *program) lookOver(ctx context.Context, store *storage.Store) error {
	p.log.WarnContext(ctx, "the last run was killed: looking through the database for damage")
	err := store.Check(ctx)
	switch {
	case errors.Is(err, digest.ErrDamaged):
		return err
	case err != nil && ctx.Err() == nil: // it is locked, or can't be read now: /healthz tells
		p.log.ErrorContext(ctx, "the database could not be looked through", "err", err)
	case err == nil:
		p.log.InfoContext(ctx, "the database is whole")
	}
	return nil
}

// upgradeBackups is where a copy goes before the schema is changed.
func (p *program) upgradeBackups() string {
	if p.BackupDir != "" {
		return p.BackupDir
	}
	if p.Database.onServer() {
		return ""
	}
	return filepath.Dir(p.Database.file())
}
