package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

const (
	// backupName is how KeepBackup calls its files: by when they were taken, UTC.
	backupName = "minber-20060102T150405Z.db"
	// unfinished is what a file is called until all of it is on the disk.
	unfinished = ".partial"
)

// Backup writes a consistent copy into a new file while the service runs. It
// refuses a file that is there.
func (s *Store) Backup(ctx context.Context, file string) error { return s.engine.backup(ctx, file) }

// Backup is Store.Backup of a database that need not be open, whatever version
// its schema has.
func Backup(ctx context.Context, url, file string) error {
	from, err := engineAt(url)
	if err != nil {
		return fmt.Errorf("backup: %w", err)
	}
	return from.backup(ctx, file)
}

func backUp(ctx context.Context, from, file string) error {
	// SQLite writes into a file that is empty; ours, so that nobody else reads
	// it, and new, so that nothing is lost.
	f, err := os.OpenFile(file, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, os.ErrExist) {
		return fmt.Errorf("backup: %s is there already", file)
	}
	if err == nil {
		err = f.Close()
	}
	if err != nil {
		return fmt.Errorf("backup: %w", err)
	}
	if err := copyInto(ctx, from, file); err != nil {
		// What was written of it is of no use, and would refuse the next try.
		return fmt.Errorf("backup to %s: %w", file, errors.Join(explain(err), os.Remove(file)))
	}
	return nil
}

// copyInto uses a connection of its own: the readers' may write no file at all,
// and the writer's would keep everybody waiting.
func copyInto(ctx context.Context, from, file string) error {
	db, err := sql.Open(driverName, copierDSN(from))
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, "VACUUM INTO ?", file)
	return errors.Join(err, db.Close())
}

// KeepBackup writes a backup into a folder, looks whether it can be read, and
// then removes the oldest of those that it has written there, all but keep. What
// fails leaves the former ones as they are.
func (s *Store) KeepBackup(ctx context.Context, folder string, keep int) (file string, err error) {
	if _, ok := s.engine.(sqlite); !ok {
		return "", errServersBackups
	}
	former, err := keptBackups(folder)
	if err != nil {
		return "", fmt.Errorf("backup: %w", err)
	}
	file = filepath.Join(folder, s.now().UTC().Format(backupName))
	if err := s.finish(ctx, s.writer, file); err != nil {
		return "", err
	}
	var failed []error
	for _, old := range former[:max(0, len(former)-max(keep-1, 0))] {
		failed = append(failed, os.Remove(filepath.Join(folder, old)))
	}
	if err := errors.Join(failed...); err != nil {
		return file, fmt.Errorf("backup: an old one is still there: %w", err)
	}
	return file, nil
}

// finish writes a backup beside where it belongs, and puts it there when it is
// whole: a program that is killed leaves nothing that looks like one.
func (s *Store) finish(ctx context.Context, db *sql.DB, file string) error {
	if _, err := os.Lstat(file); err == nil {
		return fmt.Errorf("backup: %s is there already", file)
	}
	partial := file + unfinished
	if err := errors.Join(hasRoom(ctx, db, filepath.Dir(file)), remove(partial)); err != nil {
		return fmt.Errorf("backup: %w", err)
	}
	if err := s.Backup(ctx, partial); err != nil {
		return err
	}
	if _, err := inspect(ctx, partial); err != nil {
		return fmt.Errorf("backup: what was written can't be read: %w", errors.Join(err, os.Remove(partial)))
	}
	if err := install(partial, file); err != nil {
		return fmt.Errorf("backup: %w", err)
	}
	return nil
}

// hasRoom makes sure that a copy does not fill the disk: then nothing could be
// kept nor sent.
func hasRoom(ctx context.Context, db *sql.DB, folder string) error {
	var pages, free, size uint64
	err := db.QueryRowContext(ctx, "SELECT page_count, freelist_count, page_size FROM pragma_page_count, pragma_freelist_count, pragma_page_size").Scan(&pages, &free, &size)
	if err != nil {
		return explain(err)
	}
	room, err := Room(folder)
	if err != nil {
		return err
	}
	if need := (pages-free)*size + spare; room < need {
		return fmt.Errorf("a copy needs %d MB of room, the disk of %s has %d MB", need>>20, folder, room>>20)
	}
	return nil
}

// spare is what a copy has to leave of a disk.
const spare = 64 << 20

// NewestBackup returns when the newest backup in a folder was taken that
// KeepBackup has written; zero if there is none.
func NewestBackup(folder string) (time.Time, error) {
	kept, err := keptBackups(folder)
	if err != nil || len(kept) == 0 {
		return time.Time{}, err
	}
	return time.Parse(backupName, kept[len(kept)-1])
}

// keptBackups lists what KeepBackup has written into a folder, the oldest first.
func keptBackups(folder string) (names []string, err error) {
	entries, err := os.ReadDir(folder)
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("folder %s does not exist: create it first", folder)
	}
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		if at, err := time.Parse(backupName, e.Name()); err == nil && at.Format(backupName) == e.Name() && e.Type().IsRegular() {
			names = append(names, e.Name())
		}
	}
	slices.Sort(names)
	return names, nil
}

// Restore makes a database of a backup: of a copy of it, after it has been
// looked through. It refuses to write over a database.
func Restore(ctx context.Context, backup, url string) error {
	if onServer(url) {
		return errServersBackups
	}
	if !withCgo {
		return errWithoutCgo
	}
	for _, suffix := range []string{"", "-wal"} {
		if info, err := os.Stat(strings.TrimPrefix(url, "sqlite://") + suffix); err == nil && info.Size() > 0 {
			return fmt.Errorf("restore: %s is there already: move it away, or name another file in DATABASE_URL", info.Name())
		}
	}
	if _, err := os.Stat(backup); err != nil {
		return fmt.Errorf("restore: %w", err)
	}
	version, err := inspect(ctx, backup)
	if err != nil {
		return fmt.Errorf("restore %s: %w", backup, explain(err))
	}
	newest, err := newestSchema()
	if err != nil {
		return fmt.Errorf("restore: %w", err)
	}
	if version > newest {
		return fmt.Errorf("restore %s: its schema has version %d, newer than this program's %d: use the newer program", backup, version, newest)
	}
	file, err := locate(url)
	if err != nil {
		return fmt.Errorf("restore: %w", err)
	}
	partial := file + unfinished
	if err := remove(partial); err != nil {
		return fmt.Errorf("restore: %w", err)
	}
	if err := backUp(ctx, backup, partial); err != nil {
		return err
	}
	if err := install(partial, file); err != nil {
		return fmt.Errorf("restore: %w", err)
	}
	return nil
}

// inspect looks through a file that is no one's at the moment: whether it is
// ours and whole. It returns its schema's version.
func inspect(ctx context.Context, file string) (version int64, err error) {
	db, err := sql.Open(driverName, copierDSN(file))
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	var id int
	if err := db.QueryRowContext(ctx, "PRAGMA application_id").Scan(&id); err != nil {
		return 0, explain(err)
	}
	if id != applicationID {
		return 0, errors.New("it is no database of Minber's")
	}
	if err := (sqlite{file}).sound(ctx, db); err != nil {
		return 0, err
	}
	err = db.QueryRowContext(ctx, "SELECT max(version_id) FROM goose_db_version WHERE is_applied = 1").Scan(&version)
	return version, explain(err)
}

// install puts a finished file where it belongs, on the disk for good.
func install(partial, file string) error {
	for _, step := range []func() error{
		func() error { return flush(partial) },
		func() error { return os.Rename(partial, file) },
		func() error { return flush(filepath.Dir(file)) },
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// flush has what was written to a file, or the entries of a folder, reach the
// disk.
func flush(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// remove removes a file that need not be there.
func remove(file string) error {
	if err := os.Remove(file); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	return nil
}

// beforeUpgrade keeps a copy of a database before its schema is changed.
func (s *Store) beforeUpgrade(ctx context.Context, db *sql.DB, from int64) error {
	if s.upgrades == "" {
		return nil
	}
	return s.finish(ctx, db, filepath.Join(s.upgrades, fmt.Sprintf("minber-schema%d-%s.db", from, s.now().UTC().Format("20060102T150405Z"))))
}
