package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
	"text/tabwriter"

	"minber/storage"
)

// inSettings stands for the address that the settings name: one in an argument
// could be read by whoever lists the processes of the machine.
const inSettings = "DATABASE_URL"

// runCopy moves an archive from one database into another.
func runCopy(ctx context.Context, p *program, args []string) error {
	ends, err := parse(flags("copy"), args, 2, 2)
	if err != nil {
		return err
	}
	for i, end := range ends {
		if end == inSettings {
			ends[i] = string(p.Database)
		} else if holdsPassword(end) {
			fmt.Fprintf(p.err, "the password of %s can be read in the list of processes: name it in %s, and say %s here, or in PGPASSWORD\n",
				databaseURL(end), inSettings, inSettings)
		}
	}
	steps := []*meter{p.meter("rows copied", nil), p.meter("indexes and rules made", nil), p.meter("rows compared", nil)}
	show := func(step int) func(done, all int64) {
		return func(done, all int64) { advance(steps, step, int(done), int(all)) }
	}
	report, err := storage.CopyArchive(ctx, ends[0], ends[1], storage.CopyOptions{
		Copied: show(0), Finished: show(1), Compared: show(2),
		Again: func(table string) {
			steps[0].end()
			fmt.Fprintf(p.err, "%s is copied again: it has changed since\n", table)
		},
	})
	for _, m := range steps {
		m.end()
	}
	switch {
	case ctx.Err() != nil:
		return errors.New("copy: stopped; the same command goes on where it was")
	case err != nil:
		return err
	}
	if err := printCopy(p.out, report, databaseURL(ends[0]), databaseURL(ends[1])); err != nil {
		return err
	}
	if !report.Equal() {
		return errors.New("copy: the two differ; the same command copies again what does")
	}
	return nil
}

// holdsPassword says whether an address has a password in it.
func holdsPassword(address string) bool {
	u, err := url.Parse(address)
	if err != nil || !databaseURL(address).onServer() {
		return false
	}
	_, set := u.User.Password()
	return set || u.Query().Has("password")
}

// advance shows how far a step is.
func advance(steps []*meter, step, done, all int) {
	m := steps[step]
	if m.done == 0 { // it begins where the one before ended
		m.begin()
		m.left = func() (int, error) { return all - m.done, nil }
		for _, former := range steps[:step] {
			former.end()
		}
	}
	m.count(done)
}

// printCopy shows what both sides have.
func printCopy(w io.Writer, report storage.CopyReport, from, to databaseURL) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "table\trows\tchecksum\t")
	rows, differ := int64(0), 0
	for _, t := range report.Tables {
		rows += t.From.Rows
		said := "equal"
		if !t.Equal() {
			differ++
			said = fmt.Sprintf("DIFFERS: %d rows, %s", t.To.Rows, t.To)
		}
		fmt.Fprintf(table, "%s\t%d\t%s\t%s\n", t.Name, t.From.Rows, t.From, said)
	}
	if err := table.Flush(); err != nil {
		return err
	}
	for _, t := range report.Tables {
		if t.Altered == 0 {
			continue
		}
		more := ""
		if t.Altered > int64(len(t.Keys)) {
			more = " and others"
		}
		fmt.Fprintf(w, "%s: in %d rows zero bytes became blanks, and bytes that are no UTF-8 question marks: %s%s\n", t.Name, t.Altered, strings.Join(t.Keys, ", "), more)
	}
	if differ > 0 {
		_, err := fmt.Fprintf(w, "%d of %d tables differ between %s and %s\n", differ, len(report.Tables), from, to)
		return err
	}
	_, err := fmt.Fprintf(w, "%s and %s are equal: %d rows in %d tables\n", from, to, rows, len(report.Tables))
	return err
}
