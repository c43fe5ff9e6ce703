package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"minber/digest"
	"minber/storage"
)

const (
	// leastRoom is what a disk should have left: days of news, and the log of the
	// database at its largest.
	leastRoom = 256 << 20
	// leastServer is the oldest PostgreSQL on which the program is tried.
	leastServer = 15
	// freeConnections is what a server should have left: more than one copy of the
	// program takes.
	freeConnections = 10
)

// mendDatabase says what to do about a database that can't be opened.
func (p *program) mendDatabase() string {
	if p.Database.onServer() {
		return "see the error; docs/postgresql.md tells how to prepare a database, and pg_restore brings a backup back"
	}
	return "see the error; `minber restore` makes a database of a backup"
}

// checkDatabase looks what the database is, and whether it is whole.
func (p *program) checkDatabase(ctx context.Context, f *findings, store *storage.Store) {
	about, err := store.About(ctx)
	if f.fails("database", err, seeLog) {
		return
	}
	f.add(good, "database", fmt.Sprintf("%v, %s", p.Database, about.Engine), "")
	mend := "stop the service, move the file away, and `minber restore` the newest backup"
	sound := "no damage found, version %d of the schema"
	if about.Server != nil {
		mend = "stop every copy of the service, and restore the newest dump with pg_restore"
		sound = "it answers, version %d of the schema; its pages it looks after itself"
	}
	if !f.fails("integrity", store.Check(ctx), mend) {
		f.add(good, "integrity", fmt.Sprintf(sound, store.Version()), "")
	}
	if about.Server != nil {
		checkServer(f, *about.Server, time.Now())
	}
}

// checkServer looks whether a server of PostgreSQL is as it should be.
func checkServer(f *findings, s storage.Server, now time.Time) {
	if s.Major < leastServer {
		f.add(doubt, "server", fmt.Sprintf("PostgreSQL %d is older than what this is tried on", s.Major), fmt.Sprintf("upgrade it to %d or newer", leastServer))
	}
	switch {
	case s.Foreign > 0 || !s.Creates:
		f.add(broken, "rights", fmt.Sprintf("the user may not change the tables of the schema %s: an upgrade would fail", s.Schema),
			"make it the owner of the database, the schema and its tables: ALTER … OWNER TO, or REASSIGN OWNED BY")
	case s.Superuser:
		f.add(doubt, "rights", "the user may do anything on the server", "connect as one that owns this database and nothing else, see docs/postgresql.md")
	default:
		f.add(good, "rights", "the user owns the schema "+s.Schema+" and is no superuser", "")
	}
	if !s.Secret {
		f.add(doubt, "server", "the connection goes over the network unencrypted", "add ?sslmode=verify-full to DATABASE_URL, and a certificate to the server")
	}
	used := fmt.Sprintf("encoding %s, %d MB, %d of %d connections in use", s.Encoding, s.Used>>20, s.Connected, s.Cap)
	if s.Cap-s.Connected < freeConnections {
		f.add(doubt, "server", used, "raise max_connections, or look who holds them: a copy of the service takes up to 7")
	} else {
		f.add(good, "server", used, "")
	}
	if off := s.Clock.Sub(now).Round(time.Second); off.Abs() > digest.ClockOff {
		f.add(broken, "clock", fmt.Sprintf("the server's clock is %v off this machine's", off.Abs()), "have both set by the network: timedatectl set-ntp true")
	}
	f.add(doubt, "disk", "how much is left for the database is not known here", "have the disk of the server watched")
	f.add(doubt, "backups", "none are taken by us", "have pg_dump take them, as docs/postgresql.md tells")
}

// checkDisk looks for how long the disk of a file lasts, and for backups.
func (p *program) checkDisk(f *findings) {
	if p.Database.onServer() {
		return
	}
	file := p.Database.file()
	info, err := os.Stat(file)
	if f.fails("disk", err, "look whether somebody took the file away; `minber restore` makes one of a backup") {
		return
	}
	room, err := storage.Room(filepath.Dir(file))
	if f.fails("disk", err, "look at the file system with df") {
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
	p.checkBackups(f, info.Size())
}

// checkBackups looks whether backups of a database of a size are taken, and will
// be.
func (p *program) checkBackups(f *findings, size int64) {
	if p.BackupDir == "" {
		f.add(doubt, "backups", "none are taken", "set BACKUP_DIR, or copy the database elsewhere as docs/operating.md tells")
		return
	}
	newest, err := storage.NewestBackup(p.BackupDir)
	if f.fails("backups", err, "create the folder, writable for the service") {
		return
	}
	room, err := storage.Room(p.BackupDir)
	if f.fails("backups", err, "look at the file system with df") {
		return
	}
	late := p.now().Sub(newest) > 2*time.Duration(p.BackupEvery)
	switch {
	case newest.IsZero():
		f.add(doubt, "backups", "none is there yet in "+p.BackupDir, "start the service: it takes the first one at once")
	case late:
		f.add(broken, "backups", "the newest is of "+newest.Format(minute), "see the log of the service: why is none taken?")
	case room < uint64(size):
		f.add(broken, "backups", fmt.Sprintf("%d MB left in %s, too little for the next one", room>>20, p.BackupDir), "make room there, or keep fewer: BACKUP_KEEP")
	default:
		f.add(good, "backups", "the newest is of "+newest.Format(minute), "")
	}
}
