package main

import (
	"context"
	"errors"
	"math"
	"time"

	"minber/digest"
	"minber/storage"
)

// figures are the numbers of the moment that /metrics shows beside what is
// counted.
type figures struct {
	program *program
	rooms   *rooms
}

// Figures implements web.Figures. The names are without "minber_".
func (f figures) Figures(ctx context.Context) (map[string]float64, error) {
	all := make(map[string]float64)
	var problems []error
	for _, add := range []func(context.Context, map[string]float64) error{f.archive, f.outbox, f.outlets, f.disk, f.backups, f.crew} {
		problems = append(problems, add(ctx, all))
	}
	return all, errors.Join(problems...)
}

// archive tells how much there is of each noun.
func (f figures) archive(ctx context.Context, all map[string]float64) error {
	counts, err := f.rooms.store.Counts(ctx)
	for name, n := range counts {
		all[name] = float64(n)
	}
	oldest, waiting := f.rooms.store.OldestWaiting(ctx)
	all["updates_oldest_seconds"] = since(oldest, f.program.hours.Now())
	return errors.Join(err, waiting)
}

// outbox tells how much is to be sent, and what stands in the way.
func (f figures) outbox(ctx context.Context, all map[string]float64) error {
	now := f.program.hours.Now()
	q, err := f.rooms.store.Queue(ctx, now)
	if err != nil {
		return err
	}
	all["outbox_ready"], all["outbox_broadcast"], all["outbox_later"] = float64(q.Ready), float64(q.Said), float64(q.Later)
	all["outbox_oldest_seconds"], all["outbox_unknown_unseen"] = since(q.Oldest, now), float64(q.Unseen)
	pauses, err := f.rooms.store.Pauses(ctx)
	all["telegram_paused_chats"], all["telegram_paused_seconds"] = 0, 0
	for chat, until := range pauses {
		switch left := until.Sub(now).Seconds(); {
		case left <= 0:
		case chat == "":
			all["telegram_paused_seconds"] = left
		default:
			all["telegram_paused_chats"]++
		}
	}
	return err
}

// outlets tells how the sources are doing, as of the clock by which they are
// visited.
func (f figures) outlets(ctx context.Context, all map[string]float64) error {
	times, err := f.rooms.store.SourceTimes(ctx)
	if err != nil {
		return err
	}
	for state, n := range f.program.sourceStates(f.rooms, times) {
		all[withLabels("sources", "state", state)] = float64(n)
	}
	for _, s := range f.rooms.sources {
		id := s.Spec().ID
		t := times[id]
		all[withLabels("source_failures_in_a_row", "source", id)] = float64(t.Failures)
		if !t.LastSuccess.IsZero() {
			all[withLabels("source_unread_seconds", "source", id)] = max(f.program.now().Sub(t.LastSuccess).Seconds(), 0)
		}
	}
	return nil
}

// disk tells how much the archive takes and how much is left.
func (f figures) disk(ctx context.Context, all map[string]float64) error {
	space, err := f.rooms.store.Space(ctx)
	all["database_bytes"] = float64(space.Used)
	if space.Free < math.MaxInt64 {
		all["disk_free_bytes"] = float64(space.Free)
	}
	return err
}

// backups tells how old the newest backup is, infinitely if there is none; nothing
// where none are to be taken.
func (f figures) backups(_ context.Context, all map[string]float64) error {
	if f.program.BackupDir == "" {
		return nil
	}
	newest, err := storage.NewestBackup(f.program.BackupDir)
	if newest.IsZero() {
		all["backup_age_seconds"] = math.Inf(1)
		return err
	}
	all["backup_age_seconds"] = max(f.program.now().Sub(newest).Seconds(), 0)
	return nil
}

// crew tells how many copies serve, whether this one sends, and by how much clocks
// are ahead.
func (f figures) crew(ctx context.Context, all map[string]float64) error {
	crew, err := vitals{f.rooms.store, f.program.hours}.Crew(ctx)
	if err != nil {
		return err
	}
	all["copies"], all["sends"], all["sender_term"] = float64(crew.Copies), 0, float64(crew.Term)
	if crew.Sends {
		all["sends"] = 1
	}
	all[withLabels("clock_ahead_seconds", "clock", ofMachine)] = crew.MachineOff.Seconds()
	if f.rooms.copy != nil {
		all[withLabels("clock_ahead_seconds", "clock", ofServer)] = crew.ServerOff.Seconds()
	}
	return nil
}

// vitals are those of the archive, and of the clocks.
type vitals struct {
	*storage.Store
	clock *clock
}

// Crew implements bot.Vitals.
func (v vitals) Crew(ctx context.Context) (digest.Crew, error) {
	crew, err := v.Store.Crew(ctx)
	crew.MachineOff, crew.ServerOff = v.clock.offsets()
	return crew, err
}

// since is how many seconds before now something was, 0 for what never was.
func since(t, now time.Time) float64 {
	if t.IsZero() {
		return 0
	}
	return max(now.Sub(t).Seconds(), 0)
}
