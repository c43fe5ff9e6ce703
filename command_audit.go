package main

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"minber/digest"
)

// auditShown is how far back it is shown who changed what, if nobody asks for
// more.
const auditShown = 30 * 24 * time.Hour

// runAudit prints who changed what for others, the latest first.
func runAudit(ctx context.Context, p *program, args []string) error {
	set := flags("audit")
	day := set.String("since", "", "")
	asJSON := set.Bool("json", false, "")
	if _, err := parse(set, args, 0, 0); err != nil {
		return err
	}
	since, err := p.since(*day)
	if err != nil {
		return err
	}
	if since.IsZero() {
		since = p.now().Add(-auditShown)
	}
	return p.with(ctx, func(r *rooms) error {
		entries, err := r.store.Audit(ctx, since)
		if err != nil {
			return err
		}
		if *asJSON {
			return writeJSON(p.out, entries)
		}
		for _, e := range entries {
			fmt.Fprintln(p.out, auditLine(e, digest.Location(string(p.Zone))))
		}
		return nil
	})
}

func auditLine(e digest.AuditEntry, zone *time.Location) string {
	said := []string{e.At.In(zone).Format("2006-01-02 15:04"), fmt.Sprintf("user %d", e.By), strings.TrimSpace(e.Kind + " " + e.What)}
	if e.On != "" {
		said = append(said, e.On)
	}
	for _, name := range slices.Sorted(maps.Keys(e.Changed)) {
		said = append(said, fmt.Sprintf("%s: %s -> %s", name, e.Changed[name][0], e.Changed[name][1]))
	}
	if !e.Undone.IsZero() {
		said = append(said, fmt.Sprintf("undone %s by user %d", e.Undone.In(zone).Format("2006-01-02 15:04"), e.UndoneBy))
	}
	return strings.Join(said, "  ")
}
