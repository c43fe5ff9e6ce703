package main

import (
	"database/sql"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"minber/digest"
)

// twice is a street on which the bot gets every update twice.
type twice struct {
	*street
	db      *sql.DB // the archive, beside the store
	changes int     // how many updates changed something
}

func newTwice(t *testing.T) *twice {
	t.Helper()
	file := filepath.Join(t.TempDir(), "minber.db")
	s := &twice{street: &street{t: t}}
	s.bot, s.rooms, s.api = samplesReadInto(t, file)
	var err error
	if s.db, err = sql.Open("sqlite3", "file:"+file+"?mode=ro"); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.db.Close() }) // it was only read
	return s
}

// remembered is every row of every table, but for states of buttons, of which
// an answer that comes twice has two.
func (s *twice) remembered() map[string][]string {
	s.t.Helper()
	all := make(map[string][]string)
	for _, table := range s.column("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE '%VIRTUAL%'") {
		columns := s.column(`SELECT group_concat('quote("' || name || '")', ' || '' '' || ') FROM pragma_table_info('` + table + `')`)
		if table != "views" && !strings.HasPrefix(table, "fts") {
			all[table] = s.column("SELECT " + columns[0] + " FROM " + table + " ORDER BY 1")
		}
	}
	if len(all) < 20 || len(all["articles"]) == 0 {
		s.t.Fatalf("%d tables", len(all))
	}
	return all
}

func (s *twice) column(query string) (values []string) {
	s.t.Helper()
	rows, err := s.db.QueryContext(s.t.Context(), query)
	if err != nil {
		s.t.Fatalf("%s: %v", query, err)
	}
	defer func() { _ = rows.Close() }() // its errors are those of Err
	for rows.Next() {
		var value sql.NullString
		if err := rows.Scan(&value); err != nil {
			s.t.Fatal(err)
		}
		values = append(values, value.String)
	}
	if err := rows.Err(); err != nil {
		s.t.Fatal(err)
	}
	return values
}

// getsTwice hands the bot an update as if the program had died between handling
// it and writing that down.
func (s *twice) getsTwice(body string) []string {
	s.t.Helper()
	before := s.remembered()
	calls := s.gets(body)
	once := s.remembered()
	if !cmp.Equal(before, once) {
		s.changes++
	}
	u := digest.Update{ID: s.serial, Body: fmt.Appendf(nil, `{"update_id":%d,%s}`, s.serial, body)}
	if err := s.bot.Handle(s.t.Context(), u); err != nil {
		s.t.Errorf("%.200s: not answered the second time: %v", body, err)
	}
	s.api.take()
	s.api.log()
	if diff := cmp.Diff(once, s.remembered()); diff != "" {
		s.t.Errorf("%.200s: the second time changes what the first has made:\n%s", body, diff)
	}
	return calls
}

// What is handled at least once may be handled twice: the answer comes twice
// then, and nothing else is different.
func TestAnUpdateThatIsHandledTwiceChangesWhatItChangesOnce(t *testing.T) {
	for _, w := range []who{{101, 101}, {-1001, 900}} {
		t.Run(fmt.Sprint(w.chat), func(t *testing.T) {
			s := newTwice(t)
			says := func(text string) []string {
				return buttons(s.getsTwice(fmt.Sprintf(`"message":{%s,%s,"text":%s}`, w.in(), w.from(), quoted(text))))
			}
			presses := func(data string) []string {
				return buttons(s.getsTwice(fmt.Sprintf(`"callback_query":{"id":"77",%s,"chat_instance":"1","data":%s,"message":{%s}}`, w.from(), quoted(data), w.in())))
			}
			var pressed []string
			// follow presses the first button of a kind that was not pressed yet.
			follow := func(shown []string, kind string) []string {
				for _, data := range shown {
					if strings.HasPrefix(data, kind) && !slices.Contains(pressed, data) {
						pressed = append(pressed, data)
						return presses(data)
					}
				}
				t.Errorf("no button %s among %v", kind, shown)
				return nil
			}
			says("/start")
			says("/subscribe 9")
			edition := says("/digest")
			if w.chat > 0 { // in a group a link leads to the private chat
				follow(follow(follow(edition, "r:"), "r:i:"), "r:k:")
			}
			watch := says("/watch " + ownWord)
			watch = follow(watch, "w:r:")
			follow(watch, "w:a:")
			for _, data := range []string{"w:z:1:3", "w:y:1", "w:k:1:daily", "w:x:1", "w:u:1"} {
				presses(data)
			}
			when := func(shown []string) string { // of an announcement whose day is to come
				for _, data := range shown {
					for _, next := range buttons(s.presses(w, data)) {
						if strings.HasPrefix(data, "u:o:") && strings.HasPrefix(next, "u:r:") {
							return next
						}
					}
				}
				t.Error("nothing is to come")
				return ""
			}
			follow(presses(when(says("/upcoming"))), "u:s:")
			presses("u:x:1")
			for _, data := range []string{
				"set:lang:ru", "set:hour:21", "set:week:2", "set:daily:", "set:day:0:0", "set:quiet:22-7", "set:reads:en:0", "set:body:kz-kurultai:1",
				"set:topic:social:1", "set:short:1", "set:pause:3", "set:ask:pause",
			} {
				presses(data)
			}
			says("5") // the answer to the question for how long
			says("/settings")
			says("/unsubscribe")
			presses("c:subscribe")
			says("/forget")
			presses("forget:yes")
			if s.changes < 25 {
				t.Errorf("only %d updates changed anything", s.changes)
			}
		})
	}
}

// Those who look after the archive decide once, too.
func TestWhatAnEditorDecidesTwiceIsDecidedOnce(t *testing.T) {
	s := newTwice(t)
	reader, editor := who{101, 101}, who{901, 901}
	first := func(calls []string, kind string) string {
		for _, data := range buttons(calls) {
			if strings.HasPrefix(data, kind) {
				return data
			}
		}
		t.Fatalf("no button %s in %q", kind, calls)
		return ""
	}
	wrong := s.presses(reader, first(s.says(reader, "/digest"), "r:"))
	s.presses(reader, first(s.presses(reader, first(wrong, "r:i:")), "r:k:"))
	presses := func(data string) {
		s.getsTwice(fmt.Sprintf(`"callback_query":{"id":"77",%s,"chat_instance":"1","data":%s,"message":{%s}}`, editor.from(), quoted(data), editor.in()))
	}
	for _, data := range buttons(s.says(editor, "/admin")) {
		if strings.HasPrefix(data, "ad:") {
			presses(data)
		}
	}
	for _, data := range buttons(s.says(editor, "/people")) {
		if strings.HasPrefix(data, "rv:") {
			presses(data)
			break
		}
	}
}
